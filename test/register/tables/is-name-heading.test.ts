import { isNameHeading } from "../../../src/register/tables/is-name-heading";

describe("a heading of names or addresses of people", () => {
  it.each([
    ...["First name", "Last name", "Forename", "Forename(s)", "Surname", "Given name", "Family name", "Preferred name"],
    ...["Full name", "Name", "Participant name", "Participant", "Learner name", "Candidate name", "Delegate"],
    ...["Delegate name", "Teacher", "Teacher name", "Name of participant", "Name (Including any previous names)"],
    ...["E-mail", "Email", "E-mail address", "Email address", "Preferred e-mail address", " SURNAME ", "first_name"],
  ])("is %s", (heading) => {
    expect(isNameHeading(heading)).toBe(true);
  });

  it.each(["School name", "Course name", "Participant ID", "Qualification", "Names", ""])("is not %s", (heading) => {
    expect(isNameHeading(heading)).toBe(false);
  });
});
