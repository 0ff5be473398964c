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
