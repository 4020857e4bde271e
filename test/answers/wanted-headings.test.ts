import { wantedHeadings } from "../../src/answers/wanted-headings";
import { WrongArgument } from "../../src/answers/wrong-argument";

const KNOWN = ["Participant ID", "First name", "Last name", "Name, in full", "School name"];

const wanted = (...asked: string[]): unknown => {
  const found = wantedHeadings(asked, KNOWN);
  return found instanceof WrongArgument ? found.message : found;
};

describe("the headings that a formula names", () => {
  it("stand in one text with commas between, or in several", () => {
    expect(wanted("Last name, School name")).toEqual(["Last name", "School name"]);
    expect(wanted("Last name", "School name")).toEqual(["Last name", "School name"]);
    expect(wanted(" school NAME ,last-name,")).toEqual(["School name", "Last name"]);
    expect(wanted("School name, School name")).toEqual(["School name", "School name"]);
    expect(wanted(" , ,", "", "Last name")).toEqual(["Last name"]);
  });

  it("may have commas themselves", () => {
    expect(wanted("Last name, Name, in full, First name")).toEqual(["Last name", "Name, in full", "First name"]);
    expect(wanted("Name, in full")).toEqual(["Name, in full"]);
  });

  it("are said when one is not there", () => {
    expect(wanted("Last name,  Town ")).toBe(
      "“Town” is not a heading of your participants. Use one of: Participant ID, First name, Last name, Name, in full, School name.",
    );
  });
});
