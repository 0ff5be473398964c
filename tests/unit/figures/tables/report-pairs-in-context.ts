import { on, type PairCase } from "./pair-case";

/** Longer reports: the place, the day or the source stands in another sentence than the figure. */
export const PAIRS_IN_CONTEXT: PairCase[] = [
  {
    name: "where and when may stand a sentence earlier",
    a: on(
      "2024-03-12",
      "A fire tore through a clothing market in Lahore on Monday. Rescue officials said 12 people had died.",
    ),
    b: on(
      "2024-03-13",
      "Rescue officials in Lahore said on Wednesday that the death toll from Monday's market fire had risen to 17.",
    ),
    relations: [["12", "17", "update"]],
    sources: 1,
  },
  {
    name: "a toll that has risen is newer than the event's day",
    a: on(
      "2023-09-09",
      "A powerful earthquake struck Morocco late on Friday, killing at least 820 people, according to the interior ministry.",
    ),
    b: on(
      "2023-09-10",
      "The death toll from the earthquake in Morocco has risen to 2,012, the interior ministry said on Sunday.",
    ),
    relations: [["820", "2,012", "update"]],
    sources: 1,
  },
  {
    name: "killed and injured figures each meet their own kind",
    a: on("2024-06-02", "A gas explosion in Aleppo killed eight people and wounded 14, state media reported."),
    b: on("2024-06-02", "Hospital staff in Aleppo said 11 people died in the gas explosion and 30 were injured."),
    relations: [
      ["eight", "11", "contradiction"],
      ["14", "30", "contradiction"],
    ],
    sources: 2,
  },
  {
    name: "an outlet quoting the police is the police",
    a: on("2024-06-02", "Police say seven people were shot dead at a bar in Durban on Saturday night.", "Harbour News"),
    b: on(
      "2024-06-03",
      "Seven people were shot dead at a bar in Durban on Saturday night, Harbour News reported, citing police.",
      "Inland Times",
    ),
    relations: [["seven", "Seven", "same"]],
    sources: 1,
  },
  {
    name: "a UN office that relays a ministry's figure adds no source",
    a: on("2023-12-20", "Gaza's health ministry said 20,000 people had been killed since October 7."),
    b: on(
      "2023-12-20",
      "The UN humanitarian office, citing the health ministry in Gaza, said 20,000 people had been killed since October 7.",
    ),
    relations: [["20,000", "20,000", "same"]],
    sources: 1,
  },
  {
    name: "a UN office that counted itself is a second source",
    a: on("2024-11-08", "Gaza's health ministry said 43,469 people had been killed since October 7."),
    b: on("2024-11-08", "The UN human rights office said it had verified 8,119 deaths in Gaza itself since October 7."),
    relations: [["43,469", "8,119", "contradiction"]],
    sources: 2,
  },
  {
    name: "displaced people may go home",
    a: on("2024-01-10", "The migration agency said 90,000 people were displaced by fighting in northern Mozambique."),
    b: on("2024-02-20", "The migration agency said 61,000 people were displaced by fighting in northern Mozambique."),
    relations: [["90,000", "61,000", "update"]],
    sources: 1,
  },
  {
    name: "women and children inside a hospital's count",
    a: on("2024-05-27", "An airstrike on a tent camp in Rafah on Sunday killed 45 people, the health ministry said."),
    b: on(
      "2024-05-27",
      "Of the 45 people killed in Sunday's airstrike on a tent camp in Rafah, 23 were women and children, the health ministry said.",
    ),
    relations: [
      ["45", "45", "same"],
      ["45", "23", "subset"],
    ],
    sources: 1,
  },
  {
    name: "two cities hit on one day are two events",
    a: on("2024-07-08", "A missile strike on Kyiv killed 33 people on Monday, the mayor said."),
    b: on("2024-07-08", "A missile strike on Kryvyi Rih killed 10 people on Monday, the mayor said."),
    relations: [],
    sources: 0,
  },
  {
    name: "the whole country's total and one city's part are of different scope",
    a: on(
      "2024-07-08",
      "Russian missile attacks across Ukraine killed 41 people on Monday, President Volodymyr Zelensky said.",
    ),
    b: on(
      "2024-07-08",
      "Russian missile attacks on Kyiv killed 33 people on Monday, the mayor, Vitali Klitschko, said.",
    ),
    relations: [["41", "33", "different-scope"]],
    sources: 2,
  },
  {
    name: "a quake years ago is only remembered",
    a: on("2024-01-03", "The earthquake in Noto killed 73 people, officials said."),
    b: on("2024-01-03", "In 2011, a quake and tsunami killed more than 15,000 people in north-eastern Japan."),
    relations: [],
    sources: 0,
  },
  {
    name: "at least and a higher count of the same day agree",
    a: on(
      "2024-04-02",
      "At least 30 people died when a ferry capsized off Nampula on Tuesday, the provincial governor said.",
    ),
    b: on("2024-04-02", "Marine police said 36 people died when a ferry capsized off Nampula on Tuesday."),
    relations: [["30", "36", "same"]],
    sources: 2,
  },
  {
    name: "up to a number and more than it contradict each other",
    a: on("2024-04-02", "Up to 20 people were killed in the landslide in Baglung, the district office said."),
    b: on("2024-04-02", "More than 40 people were killed in the landslide in Baglung, the Red Cross said."),
    relations: [["20", "40", "contradiction"]],
    sources: 2,
  },
  {
    name: "an army's count of fighters is no count of civilians",
    a: on("2024-04-02", "The army said it had killed 25 militants in the raid on Tikrit."),
    b: on("2024-04-02", "Residents said 25 civilians were killed in the raid on Tikrit."),
    relations: [["25", "25", "different-scope"]],
    sources: 2,
  },
  {
    name: "a corrected toll names its mistake",
    a: on("2024-10-12", "The coroner in Asheville said 72 people had died in the storm."),
    b: on(
      "2024-10-14",
      "The coroner in Asheville now says 42 people died in the storm, after some deaths had been counted twice.",
    ),
    relations: [["72", "42", "revision"]],
    sources: 1,
  },
  {
    name: "a report without numbers relates to nothing",
    a: on("2024-10-12", "The storm in Asheville killed 72 people, the coroner said."),
    b: on("2024-10-14", "Power was restored in Asheville after the storm, the utility said."),
    relations: [],
    sources: 0,
  },
  {
    name: "rockets and ages are no figures",
    a: on("2024-10-12", "Hezbollah fired 30 rockets at Haifa, the Israeli army said."),
    b: on("2024-10-12", "A 30-year-old man was killed in Haifa by a rocket, the ambulance service said."),
    relations: [],
    sources: 0,
  },
  {
    name: "witnesses and the government differ",
    a: on(
      "2020-10-21",
      "The Lagos state government said two people died when soldiers opened fire on protesters at the Lekki toll gate.",
    ),
    b: on(
      "2020-10-21",
      "Amnesty International said at least 12 people died when soldiers opened fire on protesters at the Lekki toll gate.",
    ),
    relations: [["two", "12", "contradiction"]],
    sources: 2,
  },
  {
    name: "the spokesman of a body speaks for it",
    a: on("2024-02-03", "Fire service spokesman Jan Novak said nine people had died in the warehouse fire in Ostrava."),
    b: on("2024-02-04", "The fire service said on Sunday that 11 people had died in the warehouse fire in Ostrava."),
    relations: [["nine", "11", "update"]],
    sources: 1,
  },
  {
    name: "yesterday's toll and today's, published with a zone",
    a: on(
      "2024-02-03T23:30:00-05:00",
      "The wildfires near Valparaiso have killed 46 people, the interior minister said.",
    ),
    b: on(
      "2024-02-04T18:00:00-05:00",
      "The wildfires near Valparaiso have killed 99 people, the interior minister said.",
    ),
    relations: [["46", "99", "update"]],
    sources: 1,
  },
];
