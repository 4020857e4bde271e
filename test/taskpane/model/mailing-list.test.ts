import { mailingList } from "../../../src/taskpane/model/mailing-list";

describe("a mailing list", () => {
  it("has each address once, and says how many people have none", () => {
    expect(mailingList(["ada@example.org", "", "ADA@example.org", "n/a", "bo@example.org"])).toEqual({
      text: "ada@example.org; bo@example.org",
      ...{ addresses: 2, without: 2 },
    });
  });

  it("takes apart what a cell holds, and leaves out what is no address", () => {
    const { text } = mailingList([
      "Ada <ada@example.org>, bo@example.org",
      "home: c@example.org\nwork: c@work.example",
    ]);
    expect(text).toBe("ada@example.org; bo@example.org; c@example.org; c@work.example");
    expect(mailingList(["@here", "ada@example", "a@b@example.org"])).toEqual({ text: "", addresses: 0, without: 3 });
  });

  it("is no formula where it is pasted into a workbook", () => {
    const cells = [
      `=HYPERLINK("http://example.org")@example.org`,
      "+cmd|'/C'!A0@example.org",
      "-1@example.org",
      "@a@b.c",
    ];
    expect(mailingList(cells)).toEqual({ text: "", addresses: 0, without: 4 });
    expect(mailingList(["o'neil+npq@example.org"]).text).toBe("o'neil+npq@example.org");
  });
});
