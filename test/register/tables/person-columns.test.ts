import { personColumns } from "../../../src/register/tables/person-columns";

it.each([
  [["ID", "Forename(s)", "SURNAME", "Email"], { names: [1, 2], email: 3 }],
  [["Last name", "First name"], { names: [1, 0], email: null }],
  [["Full name", "Preferred name", "E-mail address"], { names: [0], email: 2 }],
  [["Surname", "Participant name"], { names: [1], email: null }],
  [["Surname"], { names: [0], email: null }],
  [["School name", "Line manager email", "", 7], { names: [], email: null }],
])("of the headings %j", (headings, expected) => {
  expect(personColumns(headings)).toEqual(expected);
});
