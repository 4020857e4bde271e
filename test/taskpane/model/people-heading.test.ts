import { DEFAULT_DEFINITIONS } from "../../../src/metrics/default-definitions";
import { asked } from "../../../src/metrics/behind/question";
import { peopleHeading } from "../../../src/taskpane/model/people-heading";

const WHERE = { year: "2018/19", qualification: "NPQH", group: null };

describe("the heading of a list of people", () => {
  it("says who is counted, and where", () => {
    expect(peopleHeading(asked({ people: "withdrawn" }, WHERE), DEFAULT_DEFINITIONS, false)).toMatchObject({
      title: "Withdrawn",
      part: "NPQ for Headship (NPQH), 2018/19",
    });
    const everywhere = asked({ people: "withdrawn" }, { year: null, qualification: null, group: null });
    expect(peopleHeading(everywhere, DEFAULT_DEFINITIONS, false).part).toBe("All qualifications, all years");
  });

  it("says of a share among whom, and who the others are", () => {
    const share = asked({ people: "within-time", among: "presented" }, WHERE);
    expect(peopleHeading(share, DEFAULT_DEFINITIONS, false).title).toBe("Presented in time, of those who presented");
    expect(peopleHeading(share, DEFAULT_DEFINITIONS, true).title).toBe("Not presented in time, of those who presented");
  });
});
