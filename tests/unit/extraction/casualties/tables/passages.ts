import type { Passage } from "../figures";

/** Short passages as they stand in the news, one or two for each family of figures. Written for this project. */
export const PASSAGES: Passage[] = [
  [
    "An Israeli airstrike on a house in Khan Younis killed at least nine people on Tuesday, including four children, medics said.",
    [
      {
        n: "nine",
        harm: "killed",
        low: 9,
        best: null,
        high: null,
        bound: "at-least",
        victims: "people",
        place: "Khan Younis",
        cause: "airstrike",
        actor: "Israeli",
        figure: "incident",
      },
      { n: "four", harm: "killed", victims: "children", victimGroup: "children", civilian: "civilian", partOf: 0 },
    ],
  ],
  [
    "Two car bombs exploded outside a courthouse in Mogadishu, killing 31 people and wounding dozens more.",
    [
      { n: "31", harm: "killed", best: 31, place: "Mogadishu", cause: "car bombs" },
      { n: "dozens", harm: "injured", low: 12, best: null, high: null, bound: "vague" },
    ],
  ],
  [
    "The death toll from the earthquake in western Nepal rose to 157, officials said, up from 132 reported earlier.",
    [
      { n: "157", harm: "killed", best: 157, cause: "earthquake", place: "western Nepal" },
      { n: "132", harm: "killed", figure: "revision" },
    ],
  ],
  [
    "Seven soldiers and two police officers were killed when gunmen ambushed their convoy near Gao.",
    [
      {
        n: "Seven",
        harm: "killed",
        victims: "soldiers",
        victimGroup: "soldiers",
        civilian: "combatant",
        place: "Gao",
        actor: "gunmen",
      },
      { n: "two", harm: "killed", victims: "police officers", victimGroup: "police officers" },
    ],
  ],
  [
    "No one was hurt in the blast, the fire service said.",
    [{ n: "No one", harm: "injured", low: 0, best: 0, high: 0, modality: "negated", cause: "blast" }],
  ],
  [
    "Scientists warned that a stronger quake could kill as many as 30,000 people in the capital.",
    [
      {
        n: "30,000",
        harm: "killed",
        high: 30000,
        low: null,
        bound: "up-to",
        modality: "possible",
        cause: "quake",
        place: "capital",
      },
    ],
  ],
  [
    "The army denied that its shelling had killed 14 villagers.",
    [
      {
        n: "14",
        harm: "killed",
        victims: "villagers",
        civilian: "civilian",
        modality: "denied",
        cause: "shelling",
        actor: "army",
      },
    ],
  ],
  [
    "Israel revised its toll from the October 7 attacks down from 1,400 to around 1,200.",
    [
      { n: "1,400", harm: "killed", figure: "revision", cause: "attacks" },
      { n: "1,200", harm: "killed", bound: "about", low: null, best: 1200, high: null },
    ],
    "2023-11-10",
  ],
  [
    "More than 11,000 people have been killed in Gaza since October 7, the health ministry said on Friday.",
    [
      {
        n: "11,000",
        harm: "killed",
        low: 11000,
        bound: "more-than",
        figure: "cumulative",
        since: "2023-10-07",
        place: "Gaza",
      },
    ],
    "2023-11-10",
  ],
  [
    "In the past 24 hours, 210 people were killed and 360 others wounded across the strip.",
    [
      { n: "210", harm: "killed", figure: "period" },
      { n: "360", harm: "injured", figure: "period" },
    ],
  ],
  [
    "Fighting in the town has left 60 dead, most of them civilians, and forced 12,000 from their homes.",
    [
      { n: "60", harm: "killed", civilian: "mostly-civilian", cause: "Fighting" },
      { n: "12,000", harm: "displaced", best: 12000 },
    ],
  ],
  [
    "Rescuers recovered the bodies of 18 miners from the flooded pit; another five are still missing.",
    [
      { n: "18", harm: "killed", victims: "miners", victimGroup: "miners", civilian: "civilian" },
      { n: "five", harm: "missing" },
    ],
  ],
  [
    "As of Sunday evening the number of injured stood at 2,300, the ministry said.",
    [{ n: "2,300", harm: "injured", asOf: "2023-11-05TEV", best: 2300 }],
    "2023-11-06",
  ],
  [
    "A mother and her two daughters died in the fire in Leeds.",
    [
      { n: "A", harm: "killed", best: 1, victims: "mother", civilian: "civilian", place: "Leeds", cause: "fire" },
      { n: "two", harm: "killed", best: 2, victims: "daughters", civilian: "civilian", place: "Leeds", cause: "fire" },
    ],
  ],
  [
    "Between 20 and 30 militants were killed in the raid, a military spokesman said.",
    [
      {
        n: "20 and 30",
        harm: "killed",
        low: 20,
        high: 30,
        bound: "range",
        victims: "militants",
        civilian: "combatant",
        cause: "raid",
      },
    ],
  ],
  [
    "Police detained 45 protesters and injured at least three journalists at the rally in Tbilisi.",
    [
      { n: "45", harm: "detained", victims: "protesters", civilian: "civilian", actor: "Police", place: "Tbilisi" },
      {
        n: "three",
        harm: "injured",
        victims: "journalists",
        victimGroup: "journalists",
        bound: "at-least",
        civilian: "civilian",
      },
    ],
  ],
  ["STRIKE KILLS 12 IN ODESA", [{ n: "12", harm: "killed", best: 12, cause: "STRIKE" }]],
  [
    "Of the 22 dead, 13 were women.",
    [
      { n: "22", harm: "killed", best: 22 },
      { n: "13", harm: "killed", victims: "women", civilian: "civilian", partOf: 0 },
    ],
  ],
  [
    "The ferry disaster claimed the lives of 94 passengers, three of whom were children.",
    [
      { n: "94", harm: "killed", victims: "passengers", civilian: "civilian" },
      { n: "three", harm: "killed", victims: "children", partOf: 0, civilian: "civilian" },
    ],
  ],
  [
    "The ministry initially said 12 people had died, but later corrected the figure to nine.",
    [
      { n: "12", harm: "killed", figure: "revision", victims: "people" },
      { n: "nine", harm: "killed", best: 9, figure: "incident" },
    ],
  ],
  [
    "Nearly 400 people have died of cholera this year in the northern provinces.",
    [
      {
        n: "400",
        harm: "killed",
        bound: "about",
        best: 400,
        figure: "period",
        cause: "cholera",
        place: "northern provinces",
      },
    ],
  ],
  [
    "Hundreds of thousands of people have been displaced by the fighting in Sudan.",
    [
      {
        n: "Hundreds of thousands",
        harm: "displaced",
        low: 100000,
        best: null,
        high: null,
        bound: "vague",
        cause: "fighting",
        place: "Sudan",
      },
    ],
  ],
  [
    "A suicide bomber killed himself and 16 worshippers at a mosque in Peshawar.",
    [{ n: "16", harm: "killed", victims: "worshippers", civilian: "civilian", place: "Peshawar" }],
  ],
  [
    "At least 50 people are feared dead after a boat capsized off the coast of Libya.",
    [{ n: "50", harm: "killed", bound: "at-least", modality: "possible", place: "coast of Libya" }],
  ],
  [
    "The Taliban denied killing 20 former soldiers.",
    [{ n: "20", harm: "killed", victims: "former soldiers", modality: "denied", actor: "Taliban" }],
  ],
  [
    "Twelve people were taken to hospital after the collision, two of them in critical condition.",
    [
      { n: "Twelve", harm: "injured", best: 12, cause: "collision" },
      { n: "two", harm: "injured", partOf: 0 },
    ],
  ],
  [
    "The landslide left 7 dead, 15 injured and 40 missing.",
    [
      { n: "7", harm: "killed", cause: "landslide" },
      { n: "15", harm: "injured", cause: "landslide" },
      { n: "40", harm: "missing", cause: "landslide" },
    ],
  ],
];
