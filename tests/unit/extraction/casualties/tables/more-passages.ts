import type { Passage } from "../figures";

/** Further passages, written to be unlike the first ones: longer clauses, rarer verbs, figures far from their harm. */
export const MORE_PASSAGES: Passage[] = [
  [
    "A Russian drone hit a minibus in Kherson on Thursday morning, killing one passenger and leaving eight others with shrapnel wounds, the regional governor said.",
    [
      {
        n: "one",
        harm: "killed",
        best: 1,
        victims: "passenger",
        civilian: "civilian",
        place: "Kherson",
        actor: "Russian",
        cause: "drone",
      },
      { n: "eight", harm: "injured", best: 8 },
    ],
  ],
  [
    "At least 21 people have died and 37 are unaccounted for after torrential rains triggered landslides in the Brazilian state of Rio Grande do Sul.",
    [
      { n: "21", harm: "killed", bound: "at-least", low: 21, cause: "landslides" },
      { n: "37", harm: "missing", best: 37 },
    ],
  ],
  [
    "According to the governor, the bodies of six fishermen had been pulled from the lake by Sunday night, while a seventh man was still missing.",
    [
      {
        n: "six",
        harm: "killed",
        victims: "fishermen",
        victimGroup: "fishermen",
        civilian: "civilian",
        asOf: "2024-06-09TNI",
      },
      { n: "a", harm: "missing" },
    ],
    "2024-06-10",
  ],
  [
    "The health ministry put the death toll at 10,022, including 4,104 children and 2,641 women.",
    [
      { n: "10,022", harm: "killed", best: 10022 },
      { n: "4,104", harm: "killed", victimGroup: "children", civilian: "civilian", partOf: 0 },
      { n: "2,641", harm: "killed", victimGroup: "women", civilian: "civilian", partOf: 0 },
    ],
  ],
  [
    "Colombia's army said on Friday it had killed 11 ELN guerrillas and captured four more in a raid in Arauca.",
    [
      {
        n: "11",
        harm: "killed",
        victims: "ELN guerrillas",
        victimGroup: "guerrillas",
        civilian: "combatant",
        place: "Arauca",
        cause: "raid",
      },
      { n: "four", harm: "detained", civilian: "combatant", place: "Arauca" },
    ],
  ],
  [
    "Nine miners who had been trapped underground since Tuesday were found dead.",
    [{ n: "Nine", harm: "killed", victims: "miners", civilian: "civilian" }],
  ],
  [
    "Human Rights Watch said security forces had shot and killed at least 73 demonstrators and detained more than 1,000 people in the capital.",
    [
      {
        n: "73",
        harm: "killed",
        bound: "at-least",
        victims: "demonstrators",
        civilian: "civilian",
        actor: "security forces",
        place: "capital",
      },
      { n: "1,000", harm: "detained", bound: "more-than", victims: "people" },
    ],
  ],
  [
    "The blast claimed 19 lives and injured over 100, many of them seriously.",
    [
      { n: "19", harm: "killed", best: 19, cause: "blast" },
      { n: "100", harm: "injured", bound: "more-than", low: 100 },
    ],
  ],
  [
    "Twenty-six tourists lost their lives in the attack on the resort town of Pahalgam.",
    [
      {
        n: "Twenty-six",
        harm: "killed",
        best: 26,
        victims: "tourists",
        civilian: "civilian",
        cause: "attack",
        place: "town of Pahalgam",
      },
    ],
  ],
  [
    "Two more victims succumbed to their wounds overnight, taking the toll to 14.",
    [
      { n: "Two", harm: "killed", best: 2 },
      { n: "14", harm: "killed", best: 14 },
    ],
  ],
  [
    "The ministry had earlier given a toll of 35 dead; it now says 29 people were killed.",
    [
      { n: "35", harm: "killed", figure: "revision" },
      { n: "29", harm: "killed", figure: "incident" },
    ],
  ],
  [
    "Authorities lowered the death toll from 117 to 99 after DNA tests showed that some remains had been counted twice.",
    [
      { n: "117", harm: "killed", figure: "revision" },
      { n: "99", harm: "killed", best: 99 },
    ],
  ],
  [
    "About 1,200 people, most of them civilians, were killed in the assault and some 250 were taken hostage.",
    [{ n: "1,200", harm: "killed", bound: "about", civilian: "mostly-civilian", cause: "assault" }],
  ],
  [
    "Nobody was injured when the crane collapsed.",
    [{ n: "Nobody", harm: "injured", low: 0, best: 0, high: 0, modality: "negated" }],
  ],
  [
    "There were no casualties, a spokesman for the interior ministry said.",
    [{ n: "no", harm: "casualties", low: 0, high: 0, modality: "negated" }],
  ],
  [
    "None of the 54 passengers on board was hurt.",
    [{ n: "None", harm: "injured", low: 0, high: 0, modality: "negated" }],
  ],
  [
    "Aid groups fear that up to 70 migrants may have drowned off Lampedusa.",
    [
      {
        n: "70",
        harm: "killed",
        bound: "up-to",
        high: 70,
        modality: "possible",
        victims: "migrants",
        place: "Lampedusa",
      },
    ],
  ],
  [
    "A renewed offensive would displace half a million people, the United Nations warned.",
    [{ n: "half a million", harm: "displaced", best: 500000, modality: "possible", cause: "offensive" }],
  ],
  [
    "The junta rejected reports that its air force had killed 33 worshippers at a church in Kayah state.",
    [{ n: "33", harm: "killed", modality: "denied", victims: "worshippers", place: "Kayah state" }],
  ],
  [
    "Ethiopia denied on Wednesday that 80 civilians had died in the drone strike.",
    [
      {
        n: "80",
        harm: "killed",
        modality: "denied",
        victimGroup: "civilians",
        civilian: "civilian",
        cause: "drone strike",
      },
    ],
  ],
  [
    "Since the start of the war more than 30,000 Ukrainian civilians have been killed or injured, the UN human rights office says.",
    [
      {
        n: "30,000",
        harm: "casualties",
        figure: "cumulative",
        bound: "more-than",
        victimGroup: "civilians",
        civilian: "civilian",
      },
    ],
  ],
  [
    "So far this year 812 people have been killed by gangs in Haiti.",
    [{ n: "812", harm: "killed", figure: "period", actor: "gangs", place: "Haiti" }],
  ],
  [
    "Over the past week, shelling has wounded 64 residents of the border villages.",
    [{ n: "64", harm: "injured", figure: "period", cause: "shelling", victims: "residents", civilian: "civilian" }],
  ],
  [
    "Road accidents killed 1,695 people in 2022, the transport ministry said.",
    [{ n: "1,695", harm: "killed", figure: "period" }],
  ],
  [
    "The conflict has claimed more than 150,000 lives and driven 11 million people from their homes.",
    [
      { n: "150,000", harm: "killed", figure: "cumulative", bound: "more-than", cause: "conflict" },
      { n: "11 million", harm: "displaced", best: 11000000, figure: "cumulative" },
    ],
  ],
  ["On average, 15 people die on the country's roads every day.", [{ n: "15", harm: "killed", figure: "period" }]],
  ["Ten of the dead were firefighters.", [{ n: "Ten", harm: "killed", victims: "firefighters", civilian: "civilian" }]],
  [
    "Eighteen people died in the crash. Five of them were children.",
    [
      { n: "Eighteen", harm: "killed", cause: "crash" },
      { n: "Five", harm: "killed", victims: "children", partOf: 0, civilian: "civilian" },
    ],
  ],
  [
    "The dead included four nurses and a doctor, the hospital said.",
    [
      { n: "four", harm: "killed", victims: "nurses", civilian: "civilian" },
      { n: "a", harm: "killed", victims: "doctor", civilian: "civilian" },
    ],
  ],
  [
    "Among those killed were two Red Cross volunteers.",
    [{ n: "two", harm: "killed", victims: "Red Cross volunteers", civilian: "civilian" }],
  ],
  [
    "Forty-one people were wounded, seven of them critically, when a grenade went off in a nightclub in Bogota.",
    [
      { n: "Forty-one", harm: "injured", cause: "grenade", place: "Bogota" },
      { n: "seven", harm: "injured", partOf: 0 },
    ],
  ],
];
