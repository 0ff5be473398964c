import type { Passage } from "../figures";

/** Flight, custody, hospitals, ranges and the first traps. Written for this project. */
export const MIXED_PASSAGES: Passage[] = [
  [
    "Some 80 fighters and 12 civilians were killed in clashes between the army and rebels in northern Mali.",
    [
      { n: "80", harm: "killed", bound: "about", civilian: "combatant", place: "northern Mali", cause: "clashes" },
      { n: "12", harm: "killed", civilian: "civilian", victimGroup: "civilians" },
    ],
  ],
  [
    "The crackdown has resulted in 500 deaths and more than 20,000 arrests since September, rights groups say.",
    [
      { n: "500", harm: "killed", figure: "cumulative", cause: "crackdown" },
      { n: "20,000", harm: "detained", bound: "more-than", figure: "cumulative" },
    ],
    "2022-12-20",
  ],
  [
    "Russian missiles struck an apartment block in Dnipro, leaving up to 40 people unaccounted for.",
    [
      {
        n: "40",
        harm: "missing",
        bound: "up-to",
        high: 40,
        low: null,
        place: "Dnipro",
        actor: "Russian",
        cause: "missiles",
      },
    ],
  ],
  [
    "Three people, one of them a child, drowned when their boat sank off Samos.",
    [
      { n: "Three", harm: "killed", best: 3, place: "Samos" },
      { n: "one", harm: "killed", best: 1, partOf: 0, victims: "child" },
    ],
  ],
  [
    "Officials put the number of people killed at 41, bringing the total for the week to 112.",
    [
      { n: "41", harm: "killed" },
      { n: "112", harm: "killed", figure: "cumulative" },
    ],
  ],
  [
    "If the dam fails, 5,000 villagers could drown.",
    [{ n: "5,000", harm: "killed", modality: "possible", victims: "villagers" }],
  ],
  [
    "The strike did not kill 30 fighters, as the militia had claimed.",
    [{ n: "30", harm: "killed", modality: "negated", cause: "strike" }],
  ],
  [
    "A roadside bomb killed five aid workers and their driver near Herat, and no group claimed responsibility.",
    [
      {
        n: "five",
        harm: "killed",
        victims: "aid workers",
        victimGroup: "aid workers",
        civilian: "civilian",
        cause: "roadside bomb",
        place: "Herat",
      },
    ],
  ],
  [
    "Thirty-two inmates were killed or injured in the riot.",
    [{ n: "Thirty-two", harm: "casualties", best: 32, victims: "inmates", cause: "riot" }],
  ],
  [
    "The UN said 1,127 civilians, among them 219 children, had been killed by explosive weapons between January and June.",
    [
      { n: "1,127", harm: "killed", victimGroup: "civilians", civilian: "civilian" },
      { n: "219", harm: "killed", victimGroup: "children", partOf: 0 },
    ],
  ],
  [
    "Gunmen shot dead two polio vaccinators in Karachi on Monday.",
    [
      {
        n: "two",
        harm: "killed",
        victims: "polio vaccinators",
        civilian: "civilian",
        actor: "Gunmen",
        place: "Karachi",
      },
    ],
  ],
  [
    "Scores were injured in a stampede at the stadium.",
    [{ n: "Scores", harm: "injured", low: 20, bound: "vague", cause: "stampede", place: "stadium" }],
  ],
  [
    "Five firefighters lost their lives and another 11 suffered burns battling the blaze.",
    [
      { n: "Five", harm: "killed", victims: "firefighters", civilian: "civilian" },
      { n: "11", harm: "injured" },
    ],
  ],
  [
    "The hospital said it had received 17 bodies and 40 wounded.",
    [
      { n: "17", harm: "killed" },
      { n: "40", harm: "injured" },
    ],
  ],
  [
    "Casualties: 6 dead, 14 wounded.",
    [
      { n: "6", harm: "killed" },
      { n: "14", harm: "injured" },
    ],
  ],
  [
    "No fewer than 70 traders were kidnapped and eight others killed when bandits attacked the market.",
    [{ n: "eight", harm: "killed", actor: "bandits" }],
  ],
  [
    "By Monday the toll had reached 90, with the wounded numbering 300.",
    [
      { n: "90", harm: "killed", asOf: "2024-03-04" },
      { n: "300", harm: "injured" },
    ],
    "2024-03-05",
  ],
  ["Rockets: the group fired 12 missiles, destroying 30 houses.", []],
  ["The committee killed 14 amendments in a single session.", []],
  ["The 72-year-old senator won by 12 votes and 3 percent.", []],
  ["The striker is out injured and will miss 12 games this season.", []],
  ["Shares were down 5% and 1,200 jobs were axed at the plant.", []],
  ["In the film, a hitman kills 12 gangsters before breakfast.", []],
  ["The talks hit a dead end after 12 days.", []],
  ["Fans were dying to see the band's 20 shows.", []],
  ["Avian flu has killed 40,000 birds at two farms.", []],
  ["Hamas is still holding 133 hostages in the enclave.", []],
  ["Firefighters rescued 25 people from the burning tower.", []],
  ["The injured list now runs to 12 players.", []],
  ["It was the 12th deadly attack in 3 months.", []],
  ["Police seized 40 rifles and killed the engine of the 3 boats.", []],
  ["The kill switch shuts down 12 servers in 4 seconds.", []],
  ["Highway 61 was closed for 12 kilometres after the crash.", []],
];
