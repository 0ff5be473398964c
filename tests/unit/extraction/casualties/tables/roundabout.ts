/** Harm told in a roundabout way: how people were found, carried off, laid to rest, or counted by somebody else. */
export const ROUNDABOUT_HITS = [
  // casualty/subject-harmed with what hospitals take in
  "[Eighty-one|i] passengers needed hospital treatment.",
  "[Three|i] children were flown to a hospital in the capital.",
  "[Two|i] riders were airlifted to hospital.",
  // lost limbs
  "[Six|i] demonstrators lost an eye.",
  "[Ten|i] children have lost one or both legs.",
  // how they came back, or were found
  "[A|k] climber was brought up dead.",
  "[Five|k] skiers were recovered dead.",
  "[Two|i] men came back wounded.",
  "[Nine|k] villagers lay dead.",
  "[Two|k] brothers did not make it.",
  "[Nine|k] patients did not survive.",
  "[Four|k] soldiers fell in battle.",
  "[Four|k] recruits dropped dead.",
  // burials: casualty/harm-object and casualty/count-harmed
  "The town buried [112|k] of its people on Friday.",
  "[Nine|k] farmers were buried in a mass grave.",
  // the end stands behind the victims
  "Raiders hacked [eleven|k] villagers to death.",
  "The mob beat [two|k] travellers to death.",
  "The fall sent [three|k] workers to their deaths.",
  // displacement: who fled, and what drove them
  "[165,000|d] people fled Khartoum.",
  "The war drove [a million|d] people abroad.",
  "The storm could push [half a million|d] people out of their homes.",
  // casualty/counted-too
  "The junta says [80|k] have died; monitors have tallied over [600|k].",
  "The rebels claimed [60|k] dead; the army admitted to [nine|k].",
  // casualty/compared-with, casualty/up-from
  "There were [181|k] killings in 2023, compared with [215|k] a year earlier.",
  "There were [eight|k] deaths in May, up from [two|k] in April.",
  // casualty/toll-by
  "The toll rose by [73|k] to [33,843|k].",
  // casualty/toll, casualty/toll-it
  "The dead number [22|k].",
  "The clinic reported [40|k] dead. On Sunday its count had stood at [31|k].",
  "The toll stood at [2,901|k]. It had been [2,862|k] a day earlier.",
  "The blast brought the month's fatalities to [six|k].",
  "The rebels put their dead at [70|k].",
  // casualty/claimed-victims
  "The stampede claimed [159|k] victims.",
  // bodies
  "The discovery of [two|k] more bodies ended the search.",
  "Crews lifted out [107|k] charred bodies, all of them recovered by noon.",
  "There were [40|k] bodies so far.",
  // sides, and owners
  "The alliance reported [90|k] enemy dead.",
  "The alliance lost [seven|k] of its own killed in action.",
  "Farmers say [700|k] of their number died.",
  // "that" before "one" is no determiner
  "The doctor said that [one|k] patient had died.",
  // a mark between names parts no clauses
  "Some [40|k] workers from India, Nepal and Sri Lanka have died.",
  // a share of the wounded died
  "[Two|k] of the [five|i] soldiers wounded in the ambush have since died.",
  "There were [14|k] confirmed fatalities.",
];

export const ROUNDABOUT_REFUSALS = [
  "The avalanche buried eleven climbers.",
  "Twelve houses were buried under mud.",
  "Nine workers were buried under the rubble.",
  "He buried two chances before half-time.",
  "The firm needed 12 hospital beds.",
  "The army freed 63 villagers who had been held in the forest.",
  "The unit took no prisoners.",
  "State media made no mention of casualties.",
  "There was no word on the number of dead.",
  "No casualty figure was given.",
  "Four dead languages are taught there.",
  "He named the two officers who “shot” the general.",
  "It was carried out by three men who stabbed the mayor.",
  "The six detectives who arrested him were praised.",
  "The jets destroyed two bombers on the ground.",
  "The gunners destroyed three fighters at the airfield.",
  "Nine hostages were flown to the capital.",
  "The club sent 12 players to hospital fundraisers.",
  "The company lost seven clerks to a rival.",
  "The rains drove 12 lorries off the road.",
  "Rail freight rose by 73 to 120 trains.",
  "The bank claimed 30 victims' accounts.",
  "Two of the five ships damaged in the storm have since sailed.",
  "The firm counted 40 complaints; the regulator counted 60.",
  "There were 181 strikes in 2023, compared with 215 a year earlier.",
  "The choir lost one of its own.",
  "She wrote that one of them was late.",
  "The charity fed 12,000 people in the camp.",
  "The bulls gored nobody's car.",
  "The team came home with 12 medals.",
];
