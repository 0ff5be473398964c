import type { Passage } from "../figures";

/** Headlines, ranges, survivors, and sentences without any figure of people. */
export const CLIPPED_PASSAGES: Passage[] = [
  [
    "Israeli troops arrested 29 Palestinians in overnight raids across the West Bank.",
    [
      {
        n: "29",
        harm: "detained",
        victims: "Palestinians",
        victimGroup: "palestinians",
        actor: "Israeli troops",
        place: "West Bank",
        cause: "raids",
      },
    ],
  ],
  [
    "Some 6,000 families have fled the fighting in Masisi since Monday.",
    [
      {
        n: "6,000",
        harm: "displaced",
        victims: "families",
        bound: "about",
        figure: "cumulative",
        since: "2024-02-12",
        cause: "fighting",
        place: "Masisi",
      },
    ],
    "2024-02-14",
  ],
  [
    "The cyclone left 250,000 people homeless and at least 480 dead in Mozambique.",
    [
      { n: "250,000", harm: "displaced", place: "Mozambique", cause: "cyclone" },
      { n: "480", harm: "killed", bound: "at-least", place: "Mozambique", cause: "cyclone" },
    ],
  ],
  [
    "Militants ambushed a patrol in Burkina Faso's Sahel region, leaving 17 soldiers dead.",
    [{ n: "17", harm: "killed", victims: "soldiers", civilian: "combatant", actor: "Militants" }],
  ],
  [
    "Four people, a couple and their two sons, were found dead in the flat.",
    [
      { n: "Four", harm: "killed", victims: "people" },
      { n: "two", harm: "killed", victims: "sons", partOf: 0 },
    ],
  ],
  [
    "A 34-year-old man was shot dead and his wife was seriously injured.",
    [{ n: "A", harm: "killed", best: 1, low: 1, high: 1, victims: "34-year-old man" }],
  ],
  ["The wounded, 12 of whom are in intensive care, were flown to Athens.", [{ n: "12", harm: "injured" }]],
  ["Of the 132 people aboard, 95 survived and 37 were killed.", [{ n: "37", harm: "killed", best: 37 }]],
  [
    "US strikes on Tuesday killed an estimated 30 al-Shabab fighters near Kismayo, the military said, adding that no civilians were harmed.",
    [
      {
        n: "30",
        harm: "killed",
        bound: "about",
        best: 30,
        victims: "al-Shabab fighters",
        civilian: "combatant",
        place: "Kismayo",
        actor: "US",
        cause: "strikes",
      },
      { n: "no", harm: "injured", low: 0, modality: "negated", victims: "civilians", civilian: "civilian" },
    ],
  ],
  [
    "Mexico has more than 110,000 missing people.",
    [{ n: "110,000", harm: "missing", bound: "more-than", victims: "people" }],
  ],
  [
    "Three dead, dozens hurt in Prague tram crash",
    [
      { n: "Three", harm: "killed", place: "Prague" },
      { n: "dozens", harm: "injured", cause: "tram crash" },
    ],
  ],
  [
    "Floods kill at least 40 in Kinshasa",
    [{ n: "40", harm: "killed", bound: "at-least", cause: "Floods", place: "Kinshasa" }],
  ],
  ["Death toll in Turkey quake passes 40,000", [{ n: "40,000", harm: "killed", bound: "more-than", cause: "quake" }]],
  [
    "12 killed, 30 wounded in Kabul mosque bombing: police",
    [
      { n: "12", harm: "killed", cause: "bombing" },
      { n: "30", harm: "injured", cause: "bombing" },
    ],
  ],
  [
    "At least eight feared drowned as boat sinks off Greek island",
    [{ n: "eight", harm: "killed", modality: "possible", bound: "at-least" }],
  ],
  [
    '"We buried 23 of our neighbours today," the elder said. "All of them were killed by the shelling."',
    [{ n: "23", harm: "killed" }],
  ],
  [
    "The strike killed 5 to 7 people, a local official told Reuters.",
    [{ n: "5 to 7", harm: "killed", low: 5, high: 7, best: null, bound: "range", cause: "strike" }],
  ],
  [
    "The US intelligence community estimates that between 100 and 300 people were killed at the hospital.",
    [{ n: "100 and 300", harm: "killed", low: 100, high: 300, bound: "range", place: "hospital" }],
  ],
  [
    "No more than 50 people died, according to the police, whereas the opposition speaks of hundreds of dead.",
    [
      { n: "50", harm: "killed", bound: "at-most", high: 50, low: null },
      { n: "hundreds", harm: "killed", bound: "vague", low: 100 },
    ],
  ],
  ["Fewer than 20 of the 300 villagers survived.", []],
  ["The general said 300 of his men had been killed, wounded or captured.", [{ n: "300", harm: "casualties" }]],
  [
    "Tens of thousands of Rohingya fled across the border into Bangladesh.",
    [{ n: "Tens of thousands", harm: "displaced", low: 10000, bound: "vague", victims: "Rohingya" }],
  ],
  ["The two sides exchanged 150 prisoners on Friday.", []],
  ["The company's shares hit a 52-week low and 300 workers lost their jobs.", []],
  ["Arsenal beat Spurs 3-1 and are 12 points clear; two players were injured.", []],
  ["The bill to abolish the death penalty passed by 61 votes to 40.", []],
  ["Prosecutors asked for 14 life sentences.", []],
  ["He died at 83, leaving four children and 11 grandchildren.", []],
  ["The missing 18 minutes of tape were never found.", []],
  ['The album has 12 songs, among them "Killed by Love".', []],
  ["Some 3,000 troops were deployed to 12 towns.", []],
  ["The court heard that the suspect had bought 40 bullets.", []],
  ["A 5.2-magnitude quake struck 40 km south of the city; no damage was reported.", []],
  ["The game has sold 12 million copies since players first killed its 100 bosses.", []],
  ["The two leaders met for 90 minutes to discuss the war, which began 600 days ago.", []],
  ["Vets put down 60 injured horses after the fire.", []],
  ["The virus wiped 300 points off the index.", []],
  ["The vaccine was given to 1,200 volunteers and was 95 percent effective against death.", []],
  ["More than 70 homes were destroyed and 12 vehicles were burned.", []],
];
