import { whenReady } from "../../src/excel/ready";

/** Office.js as it presents itself in a host that knows ExcelApi up to 1.`minor`. */
function openIn(host: string | null, minor = 0): void {
  const isSetSupported = (set: string, version: string) => set === "ExcelApi" && Number(version.split(".")[1]) <= minor;
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: "Excel" },
      onReady: async () => ({ host, platform: null }),
      context: { requirements: { isSetSupported } },
    },
  });
}

test("without Office.js it says so", async () => {
  expect(await whenReady()).toBe("Office.js missing");
});

test("a plain browser, or another Office application, is outside Excel", async () => {
  openIn(null);
  expect(await whenReady()).toBe("outside Excel");
  openIn("Word", 17);
  expect(await whenReady()).toBe("outside Excel");
});

test("Excel is new enough from ExcelApi 1.12 on", async () => {
  openIn("Excel", 11);
  expect(await whenReady()).toBe("Excel too old");
  openIn("Excel", 12);
  expect(await whenReady()).toBe("inside Excel");
});
