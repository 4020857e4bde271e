import { Button } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { MetricTable } from "../../metrics/metric";
import { copyRich } from "../copy-rich";
import { tableAsHtml, tableAsText } from "../model/table-text";
import { Announcer } from "./announcer";

/** Puts a table on the clipboard, formatted for a website or an e-mail and as tab-separated text. */
export function CopyTableButton({ table }: { readonly table: MetricTable }) {
  const [result, setResult] = useState("");
  const copy = async (): Promise<void> => {
    const isCopied = await copyRich(tableAsHtml(table), tableAsText(table));
    setResult(isCopied ? "Copied" : "Excel does not allow copying from here");
    setTimeout(() => setResult(""), 4_000);
  };
  return (
    <>
      <Button icon={<CopyRegular />} onClick={() => void copy()}>
        {result === "" ? "Copy table" : result}
      </Button>
      <Announcer text={result} />
    </>
  );
}
