import { Colours } from "../../src/xlsx/colours";
import { parseXml } from "../../src/xlsx/xml";

const THEME = parseXml(
  '<a:theme xmlns:a="x"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
    '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4F81BD"/></a:accent1>' +
    "</a:clrScheme></a:themeElements></a:theme>",
);

describe("colours of a file", () => {
  const resolve = (attributes: string, theme = THEME) =>
    new Colours(theme, undefined).resolve(parseXml(`<color ${attributes}/>`));

  it("are those that Excel shows", () => {
    expect(resolve('rgb="FF1F4E78"')).toBe("#1F4E78");
    expect(resolve('indexed="10"')).toBe("#FF0000");
    expect(resolve('theme="0"')).toBe("#FFFFFF");
    expect(resolve('theme="1"')).toBe("#000000");
    // Names in Excel's palette: "White, Darker 15%", "Black, Lighter 50%" and "Blue, Accent 1, Lighter 40%".
    expect(resolve('theme="0" tint="-0.149998"')).toBe("#D9D9D9");
    expect(resolve('theme="1" tint="0.499984"')).toBe("#7F7F7F");
    expect(resolve('theme="4" tint="0.399975"')).toBe("#95B3D7");
  });

  it("are none when the file says automatic, or what no one can resolve", () => {
    expect(resolve('auto="1"')).toBeNull();
    expect(resolve('indexed="64"')).toBeNull();
    expect(resolve('theme="77"')).toBeNull();
    expect(new Colours(undefined, undefined).resolve(undefined)).toBeNull();
  });
});
