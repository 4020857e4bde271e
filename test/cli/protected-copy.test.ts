import { CommandError } from "../../cli/report/command-error";
import { protectedCopy } from "../../cli/report/publish/protected-copy";
import { makeCopy } from "../../src/publication/make-copy";
import { STANDARD_OPTIONS } from "../../src/publication/options";
import type { FormerCopy } from "../../src/publication/former/former-copy";
import { NotProtected } from "../../src/publication/protection/protection";
import { reportInput } from "../support/report-inputs";

jest.mock("../../src/publication/make-copy");

function failing(error: Error, former?: FormerCopy): Promise<unknown> {
  jest.mocked(makeCopy).mockRejectedValueOnce(error);
  return protectedCopy(reportInput(), STANDARD_OPTIONS, former);
}

test("says in one line which counts cannot be protected, and what to do", async () => {
  const keys = [1, 2, 3, 4, 5, 6, 7].map((year) => `3 Total 201${year}/1${year + 1} NPQH`);
  const error: unknown = await failing(new NotProtected(keys)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CommandError);
  expect((error as Error).message).toMatch(
    /^Nothing was published: 7 private counts could be .*\(metric 3 Total 2011\/12 NPQH; .*; and 2 more\)\. .*--publish-together/,
  );
});

test("speaks of the former copy where there is one, and does not advise what would not help", async () => {
  const error = failing(new NotProtected(["7 passed 2019/20 NPQSL"]), {} as FormerCopy);
  await expect(error).rejects.toThrow(
    /together with the former copy \(metric 7 passed 2019\/20 NPQSL\)\. Publish without/,
  );
});

test("leaves other errors as they are", async () => {
  await expect(failing(new Error("A mistake"))).rejects.toThrow("A mistake");
});
