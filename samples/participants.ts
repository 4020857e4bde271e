import { inventCharacteristics } from "./characteristics";
import { inventTimeline, timelineOnTheLimit } from "./dates";
import { NameGiver } from "./names";
import type { Participant } from "./participant";
import type { PublishedIntake } from "./published-intakes";
import type { Random } from "./random";
import { planRoutes } from "./routes";
import { inventSchools, type School } from "./schools";

/** The course on which one participant presents late, and another on the last day: see {@link timelineOnTheLimit}. */
const COURSE_ON_THE_LIMIT = "NPQH";

/** Invents everyone in all intakes, in the order in which they started. */
export function inventParticipants(intakes: readonly PublishedIntake[], random: Random): Participant[] {
  const schools = inventSchools(random);
  const fsmSchools = new Dealer(schools.fsm, random);
  const otherSchools = new Dealer(schools.others, random);
  const names = new NameGiver(random);

  const people = intakes.flatMap((intake) => {
    const characteristics = inventCharacteristics(intake, random);
    const routes = [...planRoutes(characteristics, intake, random)];
    const hasLateOne = routes.some(([, { isLate }]) => isLate);
    const onTheLimit =
      hasLateOne && intake.qualification === COURSE_ON_THE_LIMIT
        ? routes.find(([, { route, isLate }]) => route === "passed" && !isLate)
        : undefined;
    return random.shuffled(routes).map((entry) => {
      const [{ gender, disability, ethnicity, fromFsmSchool }, planned] = entry;
      const name = names.nameFor(gender);
      return {
        firstName: name.first,
        lastName: name.last,
        qualification: intake.qualification,
        academicYear: intake.year,
        school: (fromFsmSchool ? fsmSchools : otherSchools).deal(),
        gender,
        disability,
        ethnicity,
        ...(entry === onTheLimit ? timelineOnTheLimit(random) : inventTimeline(intake.year, planned, random)),
      };
    });
  });

  const ids = random.shuffled(people.map((_, index) => `ALL-${String(index + 1).padStart(5, "0")}`));
  return random
    .shuffled(people)
    .sort((a, b) => a.startDate - b.startDate)
    .map((person, index) => ({ id: ids[index] ?? "", ...person }));
}

/** Deals schools like cards, so that each school has had someone before any comes round again. */
class Dealer {
  private hand: School[] = [];

  constructor(
    private readonly schools: readonly School[],
    private readonly random: Random,
  ) {}

  deal(): School {
    if (this.hand.length === 0) this.hand = this.random.shuffled(this.schools);
    const school = this.hand.pop();
    if (!school) throw new Error("There are no schools to deal.");
    return school;
  }
}
