/** Passages of many desks and eras, written before the engine had read them: the first round. Published on 15 May 2024. */
export const UNSEEN_FIRST = `
KABUL (AP) — A magnitude 6.0 earthquake struck eastern Afghanistan late Sunday, flattening villages and killing more than 800 people and injuring at least 2,800 others, the Taliban government said Monday.
  > 800: killed | more-than 800 | victims people | place eastern Afghanistan | cause earthquake | by the Taliban government
  > 2,800: injured | at-least 2800 | place eastern Afghanistan | cause earthquake | by the Taliban government
Two trains collided head-on outside the Greek town of Tempe; 57 passengers and crew lost their lives and another 81 needed hospital treatment, 25 of them with serious injuries.
  > 57: killed | exact 57 | victims passengers and crew | civilian civilian | place Greek town of Tempe
  > 81: injured | exact 81 | civilian civilian
  > 25: injured | exact 25 | partOf 1 | civilian civilian
MANILA - The number of fatalities from Typhoon Rai has climbed past 375, the national police reported, while 56 persons remain missing and some 500 were hurt.
  > 375: killed | more-than 375 | cause Typhoon Rai | by the national police
  > 56: missing | exact 56 | victims persons
  > 500: injured | about 500
As of 10 May, health officials had recorded 1,482 suspected cholera cases and 63 deaths across six districts of southern Malawi.
  > 63: killed | exact 63 | figure cumulative | place districts of southern Malawi | cause cholera | asOf 2024-05-10
Neither of the two pilots survived when their trainer jet ploughed into a field outside Topeka.
  > two: killed | exact 2 | victims pilots | place Topeka
Nobody was hurt, but a warehouse burned to the ground, fire chiefs in Leeds said.
  > Nobody: injured | exact 0 | modality negated | by fire chiefs in Leeds
Israel's military said it had killed “dozens of terrorists” overnight in Jabalia; residents spoke of 27 dead, all but three of them women and children.
  > dozens: killed | vague 12 | victims terrorists | civilian combatant | place Jabalia | actor Israel's military | by Israel's military
  > 27: killed | exact 27 | civilian mostly-civilian | by residents
The Saudi-led coalition denied that its jets had killed 31 civilians in Al-Jawf.
  > 31: killed | exact 31 | victims civilians | victimGroup civilians | civilian civilian | place Al-Jawf | actor jets | modality denied | by The Saudi-led coalition
Sixteen-year-old among five dead in Kentucky nightclub shooting
  > five: killed | exact 5 | place Kentucky | cause nightclub shooting
The mudslide buried a bus carrying 33 people. Rescuers pulled 27 bodies from the wreck, three of them children, and six passengers are still unaccounted for.
  > 27: killed | exact 27
  > three: killed | exact 3 | victims children | victimGroup children | civilian civilian | partOf 0
  > six: missing | exact 6 | victims passengers | civilian civilian
Saudi Arabia beheaded 81 men in a single day on Saturday, the interior ministry announced, the largest mass execution in the kingdom's modern history.
  > 81: killed | exact 81 | victims men | actor Saudi Arabia | by the interior ministry
Police opened fire with live rounds, and by nightfall hospitals had counted four protesters dead and upwards of sixty with gunshot wounds.
  > four: killed | exact 4 | victims protesters | civilian civilian
  > sixty: injured | more-than 60 | civilian civilian
Between 90 and 120 migrants are feared drowned after a rubber dinghy capsized off Zuwara on Thursday, the UN migration agency IOM said.
  > 90 and 120: killed | range 90-120 | victims migrants | civilian civilian | place Zuwara | modality possible | by the UN migration agency IOM
The ministry revised its count of the dead in the Derna floods down from 5,300 to 4,333.
  > 5,300: killed | exact 5300 | figure revision | place Derna | cause floods
  > 4,333: killed | exact 4333 | place Derna | cause floods
MEXICO CITY, Sept 20 (Reuters) - A 7.1 magnitude quake killed at least 217 people, nearly half of them in the capital, 32 years to the day after the 1985 tremor in which some 10,000 died.
  > 217: killed | at-least 217 | victims people | cause quake
  > 10,000: killed | about 10000 | cause tremor
An Iranian court has sentenced three men to death over the protests. Authorities have so far hanged four people, and rights groups say 527 demonstrators, among them 71 minors, were killed in the crackdown.
  > four: killed | exact 4 | victims people | figure cumulative | actor Authorities
  > 527: killed | exact 527 | victims demonstrators | civilian civilian | cause crackdown | by rights groups
  > 71: killed | exact 71 | victims minors | civilian civilian | partOf 1 | by rights groups
A landmine tore through a minibus in Abyan, killing its driver and five schoolgirls, and maiming two more.
  > five: killed | exact 5 | victims schoolgirls | civilian civilian | place Abyan | cause landmine
  > two: injured | exact 2 | civilian civilian | place Abyan | cause landmine
Bird flu has infected 21 people in Cambodia this year, nine of whom did not survive.
  > nine: killed | exact 9 | place Cambodia | cause Bird flu | figure period
Up to 40 Ukrainian soldiers may have died when a missile hit their barracks in Mykolaiv, a witness told AFP.
  > 40: killed | up-to 40 | victims Ukrainian soldiers | victimGroup soldiers | civilian combatant | place Mykolaiv | cause missile | modality possible | by a witness
NEW DELHI: At least 121 devotees, mostly women, were crushed to death in a stampede at a religious gathering in Hathras on Tuesday, officials said. Over 30 were admitted to hospital.
  > 121: killed | at-least 121 | victims devotees | civilian civilian | place Hathras | cause stampede | by officials
  > 30: injured | more-than 30
The cartel gunmen took 38 hostages, of whom 22 were later found shot dead in a ravine.
  > 22: killed | exact 22 | place ravine
Thirteen American service members and upwards of 170 Afghans died in the August 26, 2021, suicide bombing at Kabul airport, for which IS-K claimed responsibility.
  > Thirteen: killed | exact 13 | victims American service members | civilian combatant | place Kabul airport | cause suicide bombing | actor IS-K
  > 170: killed | more-than 170 | victims Afghans | place Kabul airport | cause suicide bombing | actor IS-K
A further 14 bodies washed ashore on Monday, taking the shipwreck's death toll to 79. Hundreds are presumed lost.
  > 14: killed | exact 14 | cause shipwreck
  > 79: killed | exact 79 | figure cumulative | cause shipwreck
  > Hundreds: missing | vague 100 | modality possible
In its update of 12 May, OHCHR had verified 10,946 civilian fatalities and 20,412 civilian injuries since 24 February 2022, and cautioned that actual figures were considerably higher.
  > 10,946: killed | exact 10946 | victims civilian | victimGroup civilians | civilian civilian | figure cumulative | since 2022-02-24 | asOf 2024-05-12 | by OHCHR
  > 20,412: injured | exact 20412 | victims civilian | victimGroup civilians | civilian civilian | figure cumulative | since 2022-02-24 | asOf 2024-05-12 | by OHCHR
What is known so far: a cyclist died at the scene; three other people, including a toddler, were flown to hospital with life-threatening injuries.
  > a: killed | exact 1 | victims cyclist | civilian civilian
  > three: injured | exact 3 | victims people
  > a: injured | exact 1 | victims toddler | civilian civilian | partOf 1
Hamas released a list of 24 hostages; Israel arrested 45 Palestinians in overnight raids in the West Bank, the Palestinian Prisoners' Club said.
  > 45: detained | exact 45 | victims Palestinians | place West Bank | actor Israel | by the Palestinian Prisoners' Club
The eruption of Marapi claimed 23 climbers' lives. Twelve others got out with burns and broken bones.
  > 23: killed | exact 23 | victims climbers | civilian civilian | place Marapi | cause eruption
  > Twelve: injured | exact 12
WASHINGTON -- The Pentagon said Wednesday that U.S. airstrikes in Somalia killed 17 al-Shabab fighters and no civilians.
  > 17: killed | exact 17 | victims al-Shabab fighters | victimGroup fighters | civilian combatant | place Somalia | cause airstrikes | actor U.S. | by The Pentagon
  > no: killed | exact 0 | victims civilians | victimGroup civilians | civilian civilian | place Somalia | cause airstrikes | actor U.S. | modality negated | by The Pentagon
A failed winter could push half a million Afghans out of their homes and starve tens of thousands, aid agencies warn.
  > half a million: displaced | exact 500000 | victims Afghans | modality possible | by aid agencies
  > tens of thousands: killed | vague 10000 | modality possible | by aid agencies
Local media put the number of wounded at “not less than 35”, double the official figure of 17.
  > 35: injured | at-least 35
  > 17: injured | exact 17
The Chibok attack saw 276 girls abducted; separately, 59 boys had been burned alive at Buni Yadi that February.
  > 59: killed | exact 59 | victims boys | civilian civilian | place Buni Yadi
Drones and missiles rained down on Kharkiv for a third night. Mayor Ihor Terekhov said on Telegram that seven people, a 13-year-old boy among them, had been killed and that the number of injured had risen to 31.
  > seven: killed | exact 7 | victims people | by Mayor Ihor Terekhov
  > a: killed | exact 1 | victims 13-year-old boy | civilian civilian | partOf 0 | by Mayor Ihor Terekhov
  > 31: injured | exact 31 | by Mayor Ihor Terekhov
Mine blast in Turkey's Bartin: 41 dead, 11 hospitalised, 58 rescued
  > 41: killed | exact 41 | place Turkey's Bartin | cause Mine blast
  > 11: injured | exact 11 | place Turkey's Bartin | cause Mine blast
Troops rounded up as many as 300 young men in Mandalay on Friday, and at least two have since died in custody, according to the Assistance Association for Political Prisoners.
  > 300: detained | up-to 300 | victims young men | place Mandalay | actor Troops | by the Assistance Association for Political Prisoners
  > two: killed | at-least 2 | by the Assistance Association for Political Prisoners
Chad: Boko Haram fighters attacked an army post on an island in Lake Chad on Sunday night, leaving around 40 soldiers dead, the presidency said.
  > 40: killed | about 40 | victims soldiers | victimGroup soldiers | civilian combatant | place Lake Chad | actor Boko Haram fighters | by the presidency
On an average day last month 19 people were shot dead in Haiti's capital, a UN report found.
  > 19: killed | exact 19 | victims people | figure period | place Haiti's capital | by a UN report
Save the Children says that at least 10 children a day have lost one or both legs in Gaza since 7 October.
  > 10: injured | at-least 10 | victims children | victimGroup children | civilian civilian | figure period | place Gaza | since 2023-10-07 | by Save the Children
The cyclone, the deadliest in a generation, has cost 1,053 lives in Mozambique, Malawi and Zimbabwe, and driven 180,000 families from their homes.
  > 1,053: killed | exact 1053 | place Mozambique, Malawi and Zimbabwe | cause cyclone
  > 180,000: displaced | exact 180000 | victims families | civilian civilian | cause cyclone
Rescuers with sniffer dogs searched on Saturday for nine miners trapped underground in Lugansk; four of their colleagues were brought up dead.
  > four: killed | exact 4 | victims colleagues | civilian civilian
Authorities raised the number of confirmed deaths in the Maui wildfires to 97 from 93, with 31 people still on the missing list.
  > 97: killed | exact 97 | place Maui | cause wildfires
  > 93: killed | exact 93 | figure revision | place Maui | cause wildfires
  > 31: missing | exact 31 | victims people
The Houthis acknowledged 16 dead and 42 wounded in Friday's US-British strikes.
  > 16: killed | exact 16 | cause strikes | actor US-British | by The Houthis
  > 42: injured | exact 42 | cause strikes | actor US-British | by The Houthis
one soldier was killed and two others wounded when,a roadside bomb hit there vehicle in Kunduz officials saidMonday
  > one: killed | exact 1 | victims soldier | victimGroup soldiers | civilian combatant | place Kunduz | cause roadside bomb
  > two: injured | exact 2 | civilian combatant | place Kunduz | cause roadside bomb
Amnesty International said on Tuesday it had documented the unlawful killing of 54 civilians by Ethiopian troops in Bahir Dar, including 12 patients dragged from a hospital.
  > 54: killed | exact 54 | victims civilians | victimGroup civilians | civilian civilian | place Bahir Dar | actor Ethiopian troops | by Amnesty International
  > 12: killed | exact 12 | victims patients | civilian civilian | partOf 0 | place Bahir Dar | actor Ethiopian troops | by Amnesty International
Fewer than 100 civilians have died in the operation, the junta insists; monitors have tallied over 600.
  > 100: killed | at-most 100 | victims civilians | victimGroup civilians | civilian civilian | cause operation | by the junta
  > 600: killed | more-than 600
`;
