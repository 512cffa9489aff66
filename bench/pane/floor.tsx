/** The least that a page of this kind loads: React, Fluent UI's theme, one button. */
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const root = document.getElementById("floor");
if (root)
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Button>Khớp</Button>
    </FluentProvider>,
  );
