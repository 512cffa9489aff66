import { Button } from "@fluentui/react-components";
import type { ButtonProps } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { strings } from "../strings";

/** The button of the file menu, with or without the menu behind it. */
export const MenuButton = (props: ButtonProps) => (
  <Button
    appearance="subtle"
    size="small"
    icon={<MoreHorizontalRegular />}
    aria-label={strings.header.menu}
    {...props}
  />
);
