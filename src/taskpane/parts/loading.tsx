import { Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { EDITING_HINT } from "../messages";

/** How long reading usually takes at most, in milliseconds. */
const LONG = 2_500;

/** While the workbook is read for the first time. */
export function Loading() {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return <Spinner label={isLong ? EDITING_HINT : "Reading the workbook"} />;
}
