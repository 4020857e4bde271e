import { idsOf, problemsOf, registerOf } from "../../support/register-tables";

const codesOf = (ids: readonly unknown[], ...own: readonly object[]) => {
  const register = registerOf(...ids.map((id, i) => ({ "Participant ID": id, Gender: i % 2 ? "F" : "M", ...own[i] })));
  return {
    counted: register.counts.counted,
    problems: [...new Set(problemsOf(register).map((one) => one.split("@")[0]))],
  };
};

describe("a column of IDs", () => {
  it.each(["anonymous", "Anonymous User", "n/a", "noreply@example.org", "Do-not-reply@example.org"])(
    "that says %p in every row identifies no one: everyone counts, and this is said once",
    (id) => {
      expect(codesOf([id, id, id])).toEqual({ counted: 3, problems: ["shared-identifier"] });
    },
  );

  it("that is the same in nearly every row identifies no one, whatever it says", () => {
    const ids = Array<string>(9).fill("office@example.org").concat("head@example.org");
    expect(codesOf(ids)).toEqual({ counted: 10, problems: ["shared-identifier"] });
  });

  it.each([0, 4, 9])("that is the same in nine rows of ten identifies no one, wherever the tenth is: row %p", (at) => {
    const ids = Array<string>(10).fill("office@example.org").with(at, "head@example.org");
    expect(codesOf(ids)).toEqual({ counted: 10, problems: ["shared-identifier"] });
  });

  it("that is the same in fewer rows identifies people, however many rows are blank", () => {
    const ids = [...Array<string>(8).fill("office@example.org"), "head@example.org", "b@example.org", "", ""];
    expect(codesOf(ids).problems).not.toContain("shared-identifier");
  });

  it("that is anonymous in some rows leaves these out, and names them", () => {
    const ids = ["a@example.org", "b@example.org", "anonymous", "c@example.org"];
    expect(codesOf(ids)).toEqual({ counted: 3, problems: ["missing-id"] });
  });

  it("of a few rows that repeat a person is as it is", () => {
    expect(codesOf(["A", "A", "A"])).toEqual({
      counted: 1,
      problems: ["conflicting-participant", "duplicate-participant"],
    });
  });

  it("of one person on five qualifications is as it is", () => {
    const courses = ["NPQH", "NPQSL", "NPQML", "NPQEL", "NPQLT"].map((Qualification) => ({ Qualification }));
    const rows = courses.map((course) => ({ "Participant ID": "A", ...course }));
    expect(idsOf(registerOf(...rows))).toEqual(Array(5).fill("A"));
    expect(problemsOf(registerOf(...rows))).toEqual([]);
  });

  it("of one person on nine qualifications is as it is, also beside somebody else", () => {
    const courses = ["NPQH", "NPQSL", "NPQML", "NPQEL", "NPQLT", "NPQLTD", "NPQLBC", "NPQLL", "NPQEYL"];
    const rows = courses.map((Qualification) => ({ "Participant ID": "A", Qualification }));
    const register = registerOf(...rows, { "Participant ID": "B", Qualification: "NPQH" });
    expect(idsOf(register)).toEqual([...Array<string>(9).fill("A"), "B"]);
  });

  it.each(["Anna", "anon-17", "NA123", "Noreen@example.org", "10", "A0"])("%p is somebody's ID", (id) => {
    expect(codesOf([id, "B"])).toEqual({ counted: 2, problems: [] });
  });
});
