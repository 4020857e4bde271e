import type { Random } from "./random";

export interface PersonName {
  readonly first: string;
  readonly last: string;
}

const WOMEN = (
  "Abigail Aisha Alice Amara Amelia Anjali Anna Bethany Bryony Carys Catherine Charlotte Chloe Clare Deborah Eilidh " +
  "Eleanor Emma Esther Fatima Fiona Gemma Grace Hannah Harpreet Helen Imogen Ivy Jade Jasmine Joanna Karen Katie Laura " +
  "Leila Lucy Mariam Megan Mei Naomi Natalie Ngozi Niamh Nicola Olivia Priya Rachel Rebecca Rosie Ruth Sadia Sarah " +
  "Shanice Sian Sophie Tamara Teresa Victoria Yasmin Zainab Zofia"
).split(" ");

const MEN = (
  "Aaron Adam Ahmed Alistair Andrew Arjun Ben Callum Chidi Christopher Daniel David Dylan Edward Farhan Gareth George " +
  "Hamza Harry Hassan Ian Imran Jacob James Jermaine Joseph Kieran Kwame Lewis Liam Marcus Mark Matthew Michael Mohammed " +
  "Nathan Neil Oliver Owen Patrick Paul Peter Rajesh Rhys Richard Robert Ryan Samuel Simon Stephen Thomas Tomasz William Yusuf"
).split(" ");

const EITHER = "Alex Ashley Charlie Frankie Jamie Jordan Jules Kit Morgan Robin Sam Taylor".split(" ");

const FAMILIES = (
  "Abbott Adeyemi Ahmed Akhtar Ali Allen Archer Bailey Baker Banks Barker Begum Bell Bennett Bhatt Booth Bradley Brennan " +
  "Brooks Burton Campbell Carr Chan Chapman Chaudhry Clarke Cole Cooper Cox Curtis Das Davies Dixon Dobson Doyle Edwards Ellis " +
  "Evans Farrell Fisher Fletcher Foster Gallagher Gibson Gill Grant Gray Green Hall Harper Harris Harvey Hayes Hill Hughes " +
  "Hunter Hussain Ingram Iqbal Jackson James Jenkins Johal Jones Kapoor Kaur Kelly Khan Kowalski Lane Lawson Lee Lloyd " +
  "MacDonald Marsh Mason Mensah Miller Mistry Morris Murphy Nelson Newton Nowak Nwosu O'Brien Okafor Osborne Owusu Palmer " +
  "Parker Patel Pearce Perry Phillips Porter Powell Price Quinn Rahman Read Reid Riley Roberts Robinson Rose Rowe Russell " +
  "Sandhu Scott Shah Sharma Shaw Simpson Singh Smith Spencer Stevens Stewart Taylor Thomas Thompson Turner Walker Walsh " +
  "Ward Watson Webb West White Williams Wilson Wood Wright Yates Young"
).split(" ");

/** Makes names that no two people share. */
export class NameGiver {
  private readonly taken = new Set<string>();

  constructor(private readonly random: Random) {}

  /** A name to go with a gender as the report spells it; any name when the gender is not said. */
  nameFor(gender: string): PersonName {
    const firsts = gender === "Female" ? WOMEN : gender === "Male" ? MEN : EITHER;
    for (;;) {
      const name = { first: this.random.pick(firsts), last: this.random.pick(FAMILIES) };
      const key = `${name.first} ${name.last}`;
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      return name;
    }
  }
}
