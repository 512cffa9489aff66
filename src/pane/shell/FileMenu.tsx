import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { DocumentRegular } from "@fluentui/react-icons/svg/document";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { FormRegular } from "@fluentui/react-icons/svg/form";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { useSyncExternalStore } from "react";
import {
  clearStorage,
  downloadDocument,
  newDocument,
  openDocument,
  openFigures,
  saveFigures,
} from "../session/files";
import { openForms } from "../session/ownForms";
import { type SessionStore, takeSample } from "../session/session";
import { strings } from "../strings";
import { MenuButton } from "./MenuButton";
import { useFilePicker } from "./useFilePicker";

/** Everything that has to do with files. It is open from the start: it is loaded when it is first asked for. */
export function FileMenu({ session }: { readonly session: SessionStore }) {
  const { services, work, stage } = useSyncExternalStore(session.subscribe, session.get);
  const documents = useFilePicker(services.documentEnding ?? "", (file) => void openDocument(session, file));
  const figures = useFilePicker(".json", (file) => void openFigures(session, file));
  const forms = useFilePicker(".json", (file) => void openForms(session, file));
  const isWorking = stage === "working";
  return (
    <>
      {documents.input}
      {figures.input}
      {forms.input}
      <Menu inline defaultOpen positioning={{ autoSize: true }}>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {services.openDocument && (
              <MenuItem icon={<FolderOpenRegular />} onClick={documents.pick}>
                {strings.header.openDocument}
              </MenuItem>
            )}
            {services.newDocument && (
              <MenuItem icon={<DocumentAddRegular />} onClick={() => void newDocument(session)}>
                {strings.header.newDocument}
              </MenuItem>
            )}
            {services.downloadDocument && (
              <MenuItem icon={<ArrowDownloadRegular />} onClick={() => void downloadDocument(session)}>
                {strings.header.downloadDocument}
              </MenuItem>
            )}
            {services.openDocument && <MenuDivider />}
            <MenuItem icon={<TableRegular />} onClick={figures.pick}>
              {strings.header.openFigures}
            </MenuItem>
            {isWorking && work && (
              <MenuItem icon={<SaveRegular />} onClick={() => saveFigures(session, work)}>
                {strings.header.saveFigures}
              </MenuItem>
            )}
            <MenuItem icon={<FormRegular />} onClick={forms.pick}>
              {strings.header.openForms}
            </MenuItem>
            <MenuItem icon={<DeleteRegular />} onClick={() => clearStorage(session)}>
              {strings.header.clearStorage}
            </MenuItem>
            {services.samples.length > 0 && <MenuDivider />}
            {services.samples.map((sample) => (
              <MenuItem
                key={sample.name}
                icon={<DocumentRegular />}
                onClick={() => void takeSample(session, sample)}
              >
                {strings.header.sample(sample.name)}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  );
}
