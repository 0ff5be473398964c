/** Accidents, crimes, weather, disease. Published on Wednesday, 15 May 2024. */
export const MISHAPS = `
A coach carrying pilgrims veered off a mountain road in Balochistan early on Tuesday; 27 people lost their lives and 22 were rushed to hospital in Quetta.
  > 27: killed | exact 27 | victims people | place Balochistan
  > 22: injured | exact 22 | place Quetta
  @ Tuesday: 2024-05-14
Heavy rain has killed at least 13 in Kenya's capital since Monday and left more than 15,000 homeless, the Red Cross said on Wednesday.
  > 13: killed | at-least 13 | figure cumulative | since 2024-05-13 | cause rain
  > 15,000: displaced | more-than 15000 | figure cumulative
  @ Monday: 2024-05-13
  @ Wednesday: 2024-05-15
  " the Red Cross | said | Heavy rain has killed at least 13 in Kenya's capital since Monday and left more than 15,000 homeless | kind ngo
Three workers suffocated in a septic tank in Sicily and two more remain in a critical condition.
  > Three: killed | exact 3 | victims workers | civilian civilian | place Sicily
  > two: injured | exact 2
A 22-year-old man has been arrested after three people were stabbed on a train near Siegburg.
  > A: detained | exact 1 | victims 22-year-old man
  > three: injured | exact 3 | victims people | place Siegburg
Measles has killed 42 people, mostly children, in northern Nigeria so far this month, the health commissioner said.
  > 42: killed | exact 42 | victims people | civilian mostly-civilian | place northern Nigeria | figure period | cause Measles
  @ this month: 2024-05
  " the health commissioner | said | Measles has killed 42 people, mostly children, in northern Nigeria so far this month | kind official
The roof of a shopping centre collapsed in Trujillo, killing six shoppers, two of whom were under ten, and hurting 78.
  > six: killed | exact 6 | victims shoppers | civilian civilian | place Trujillo
  > two: killed | exact 2 | partOf 0 | civilian civilian
  > 78: injured | exact 78 | civilian civilian
A gunman opened fire at a primary school in Belgrade, killing eight pupils and a security guard before he was overpowered.
  > eight: killed | exact 8 | victims pupils | civilian civilian | place Belgrade | actor gunman
  > a: killed | exact 1 | victims security guard
Cyclone Gamane has claimed 18 lives in Madagascar, with four people missing and over 20,000 forced from their homes.
  > 18: killed | exact 18 | place Madagascar | cause Cyclone Gamane
  > four: missing | exact 4 | victims people
  > 20,000: displaced | more-than 20000
Prosecutors charged the man with the murder of two backpackers in 2016; he denies killing them.
  > two: killed | exact 2 | victims backpackers | civilian civilian
  @ 2016: 2016
The ferry was carrying 130 people when it capsized; 97 bodies have been pulled from the sea, 26 people are missing and the rest survived.
  > 97: killed | exact 97
  > 26: missing | exact 26 | victims people
An explosion at a fireworks factory killed 23 workers, all of them women, in Suphan Buri, rescue volunteers said.
  > 23: killed | exact 23 | victims workers | civilian civilian | place Suphan Buri | cause explosion
  " rescue volunteers | said | An explosion at a fireworks factory killed 23 workers, all of them women, in Suphan Buri
Scientists warn that a repeat of the 1755 quake could kill 25,000 people in Lisbon.
  > 25,000: killed | exact 25000 | victims people | place Lisbon | modality possible | cause quake
  " Scientists | warn | that a repeat of the 1755 quake could kill 25,000 people in Lisbon | stance warns
About 70 of the 110 passengers were injured, none of them seriously, when the tram jumped the rails.
  > 70: injured | about 70 | victims passengers | civilian civilian
The heatwave is suspected of causing 61 deaths in Thailand so far this year, up from 37 in the whole of 2023.
  > 61: killed | exact 61 | place Thailand | cause heatwave | figure period
  > 37: killed | exact 37 | figure period
  @ this year: 2024
  @ 2023: 2023
Two skydivers plunged to their deaths in California on Saturday after their parachutes became entangled.
  > Two: killed | exact 2 | victims skydivers | civilian civilian | place California
  @ Saturday: 2024-05-11
Doctors treated 150 people for smoke inhalation, and one firefighter died.
  > 150: injured | exact 150 | victims people
  > one: killed | exact 1 | victims firefighter | civilian civilian
Police said they had detained a 15-year-old boy over the stabbing of a bishop and a priest; neither was killed.
  > a: detained | exact 1 | victims 15-year-old boy | civilian civilian
  > a: injured | exact 1 | victims priest | civilian civilian
  > a: injured | exact 1 | victims bishop | civilian civilian
The wildfire that swept Lahaina last August killed 101 people, two of whom have still not been identified.
  > 101: killed | exact 101 | victims people | place Lahaina | cause wildfire
  > two: killed | exact 2 | partOf 0
  @ last August: 2023-08
Some 60 per cent of the 2,000 inmates were infected and 19 have died.
  > 19: killed | exact 19
`;
