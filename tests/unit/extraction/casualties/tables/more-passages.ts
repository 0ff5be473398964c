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
  ['"We buried 23 of our neighbours today," the elder said. "All of them were killed by the shelling."', []],
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
