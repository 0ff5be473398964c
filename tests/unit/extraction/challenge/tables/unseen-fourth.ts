/** Passages of many desks and eras, written before the engine had read them: the fourth round. Published on 15 May 2024. */
export const UNSEEN_FOURTH = `
DAMASCUS, Syria — A roadside bomb killed four members of a bomb-disposal team on Saturday and seriously wounded their commander, the state news agency SANA reported.
  > four: killed | exact 4 | victims members of a bomb-disposal team | cause roadside bomb | by the state news agency SANA
Torrential rain in Rio Grande do Sul has left 147 dead and 127 missing, Brazil's civil defence agency said in its noon bulletin; more than 619,000 have abandoned their homes.
  > 147: killed | exact 147 | place Rio Grande do Sul | cause rain | by Brazil's civil defence agency
  > 127: missing | exact 127 | place Rio Grande do Sul | cause rain | by Brazil's civil defence agency
  > 619,000: displaced | more-than 619000
Boko Haram has killed more than 35,000 people and displaced some 2 million since its uprising began in 2009.
  > 35,000: killed | more-than 35000 | victims people | actor Boko Haram | figure cumulative | since 2009
  > 2 million: displaced | about 2000000 | actor Boko Haram | figure cumulative | since 2009
At least eight people were trampled to death and dozens more injured outside the Olembe stadium in Yaounde, where crowds had rushed a locked gate.
  > eight: killed | at-least 8 | victims people | place Olembe stadium
  > dozens: injured | vague 12 | place Olembe stadium
Pakistan says 26 killed in Indian strikes; India puts toll from cross-border shelling at 16
  > 26: killed | exact 26 | cause strikes | actor Indian | by Pakistan
  > 16: killed | exact 16 | cause cross-border shelling | by India
Officials had feared as many as 200 dead, but by Thursday evening the confirmed toll was 86, including nine firefighters.
  > 200: killed | up-to 200 | modality possible | by Officials
  > 86: killed | exact 86 | asOf 2024-05-09TEV
  > nine: killed | exact 9 | victims firefighters | civilian civilian | partOf 1
Sudan's army denied it was behind a drone strike on a market in Kabkabiya that rights lawyers said killed over 100.
  > 100: killed | more-than 100 | place Kabkabiya | cause drone strike
Thirty-nine Vietnamese migrants suffocated in a sealed lorry trailer in Essex in October 2019.
  > Thirty-nine: killed | exact 39 | victims Vietnamese migrants | civilian civilian | place Essex
Rescuers have given up hope of finding any of the 31 men still under ground alive.
Armed men on motorbikes rode into Solhan after dark, set fire to the market and shot everyone they saw. By dawn, 132 villagers lay dead, the government said; local sources gave a toll of 160.
  > 132: killed | exact 132 | victims villagers | civilian civilian | by the government
  > 160: killed | exact 160
The heat killed 61,672 people in Europe between 30 May and 4 September 2022, a paper in Nature Medicine estimated.
  > 61,672: killed | exact 61672 | victims people | place Europe | cause heat | figure period | by a paper in Nature Medicine
Hospital officials in Khan Younis received the bodies of 20 people, among them two infant twins, after strikes that the Israeli army says targeted a militant commander.
  > 20: killed | exact 20 | victims people | place Khan Younis | cause strikes
  > two: killed | exact 2 | victims infant twins | civilian civilian | partOf 0 | cause strikes
Ninety percent of the 75 wounded are soldiers, a military doctor said.
  > 75: injured | exact 75 | by a military doctor
“They killed my husband and three sons in front of me,” a woman from Ardamata said.
  > three: killed | exact 3 | victims sons | civilian civilian | by a woman from Ardamata
Officials fear the number of dead will climb well above 300.
  > 300: killed | more-than 300 | modality possible | by Officials
On day two of the offensive the alliance reported seven of its own killed in action, and claimed 90 enemy dead.
  > seven: killed | exact 7 | civilian combatant
  > 90: killed | exact 90 | civilian combatant
Not 12 but 14 miners died in the Soma side gallery, the inquiry has established.
  > 12: killed | exact 12 | figure revision | modality negated
  > 14: killed | exact 14 | victims miners | civilian civilian
The agency's daily situation report lists 33 new deaths and 118 injuries in the past 24 hours.
  > 33: killed | exact 33 | figure period | by The agency's daily situation report
  > 118: injured | exact 118 | figure period | by The agency's daily situation report
Ukraine's air force said Russia launched 99 missiles, killing five people and wounding 135 in Kyiv and Kharkiv.
  > five: killed | exact 5 | victims people | place Kyiv and Kharkiv | cause missiles | actor Russia | by Ukraine's air force
  > 135: injured | exact 135 | place Kyiv and Kharkiv | cause missiles | actor Russia | by Ukraine's air force
Twelve-year-old girl, two brothers die in Bronx apartment fire
  > two: killed | exact 2 | victims brothers | civilian civilian | place Bronx | cause apartment fire
A Palestinian gunman shot dead seven people near a synagogue in East Jerusalem on Friday night before being killed by police.
  > seven: killed | exact 7 | victims people | place East Jerusalem | actor Palestinian gunman
Security forces detained 19 suspected members of the network in dawn raids across Istanbul, Anadolu reported.
  > 19: detained | exact 19 | victims suspected members of the network | place Istanbul | actor Security forces | by Anadolu
The ministry of health says 41,788 Gazans have been killed, a third of them children, and 10,000 more lie under the rubble.
  > 41,788: killed | exact 41788 | victims Gazans | by The ministry of health
Seventeen hours after the blast, crews had brought out nine dead and 14 living.
  > nine: killed | exact 9 | cause blast
An avalanche swept away a group of eight skiers near Zermatt; five were recovered dead and the search for the sixth goes on.
  > five: killed | exact 5 | place Zermatt | cause avalanche
Authorities said Friday that 55 persons are known dead and more than 90 unaccounted for in the worst US air disaster of the decade.
  > 55: killed | exact 55 | victims persons | cause air disaster | by Authorities
  > 90: missing | more-than 90 | cause air disaster | by Authorities
ISLAMABAD: At least 59 people were martyred and 157 sustained injuries as a suicide bomber blew himself up inside a mosque in the Police Lines area of Peshawar, hospital officials said on Monday.
  > 59: killed | at-least 59 | victims people | place mosque | by hospital officials
  > 157: injured | exact 157 | place mosque | by hospital officials
In the first such incident since the truce, one villager was hurt by shrapnel from a mortar round.
  > one: injured | exact 1 | victims villager | civilian civilian | cause mortar round
The civil war took the lives of an estimated 120,000 Lebanese and drove almost a million abroad.
  > 120,000: killed | about 120000 | victims Lebanese | cause civil war | figure cumulative
  > a million: displaced | about 1000000 | cause civil war | figure cumulative
Rebels ambushed a convoy in North Kivu's Virunga park, killing 12 rangers, a driver and four civilians.
  > 12: killed | exact 12 | victims rangers | place North Kivu's Virunga park | actor Rebels | civilian combatant
  > a: killed | exact 1 | victims driver | civilian civilian | place North Kivu's Virunga park | actor Rebels
  > four: killed | exact 4 | victims civilians | victimGroup civilians | civilian civilian | place North Kivu's Virunga park | actor Rebels
The flood waters have receded but leptospirosis has since carried off 11 children in Sindh.
He said his unit lost “six or seven boys” that night and took no prisoners.
  > six or seven: killed | range 6-7 | victims boys | civilian combatant | by He
The Norwegian Refugee Council says 165,000 people fled El Fasher in April and May, and it fears for half a million who remain.
  > 165,000: displaced | exact 165000 | victims people | place El Fasher | figure period | by The Norwegian Refugee Council
With the discovery of two more bodies on Wednesday, the number of people who lost their lives in the Genoa bridge collapse rose to 43.
  > two: killed | exact 2
  > 43: killed | exact 43 | victims people | place Genoa | cause bridge collapse
Over 18,000 dead in Turkey, 3,300 in Syria
  > 18,000: killed | more-than 18000 | place Turkey
  > 3,300: killed | exact 3300 | place Syria
Three Red Crescent volunteers went missing in Beit Lahia on Monday and were found shot the next day.
  > Three: missing | exact 3 | victims Red Crescent volunteers | civilian civilian | place Beit Lahia
The ministry's figure of 1,012 dead cannot be independently verified.
  > 1,012: killed | exact 1012 | modality possible
The president's office put the number of “neutralised terrorists” at 255 since the operation began and said 13 soldiers had been martyred.
  > 255: killed | exact 255 | victims terrorists | civilian combatant | figure cumulative
  > 13: killed | exact 13 | victims soldiers | victimGroup soldiers | civilian combatant | by The president's office
Tens of thousands of Rohingya were driven over the border by the army; Médecins Sans Frontières reckons 6,700 met violent deaths in the first month.
  > Tens of thousands: displaced | vague 10000 | victims Rohingya | actor army
  > 6,700: killed | exact 6700 | figure period | by Médecins Sans Frontières
Five Turkish citizens, one of them a toddler, have died in the blaze in Dortmund, where 21 more were overcome by smoke.
  > Five: killed | exact 5 | victims Turkish citizens | civilian civilian | place Dortmund | cause blaze
  > one: killed | exact 1 | victims toddler | civilian civilian | partOf 0 | place Dortmund | cause blaze
Fewer than a dozen people died, thanks to early warnings; the 1999 cyclone of the same strength killed almost 10,000.
  > a dozen: killed | at-most 12 | victims people
  > 10,000: killed | about 10000 | cause cyclone
Zimbabwe's cholera epidemic: 713 deaths, 33,900 cases as of 25 April
  > 713: killed | exact 713 | place Zimbabwe | cause cholera epidemic | figure cumulative | asOf 2024-04-25
About 20 of those hurt were in critical condition, said Dr Yousef Abu Rish, who added that one patient had died of his wounds.
  > 20: injured | about 20 | by Dr Yousef Abu Rish
  > one: killed | exact 1 | victims patient | civilian civilian
Israeli ambulance service Magen David Adom reported that a rocket wounded 19 people in Tirah, two of them seriously.
  > 19: injured | exact 19 | victims people | place Tirah | cause rocket | by Israeli ambulance service Magen David Adom
  > two: injured | exact 2 | partOf 0 | place Tirah | cause rocket | by Israeli ambulance service Magen David Adom
A crowd crush at Seoul's Halloween festivities claimed 159 victims, most of them in their twenties.
  > 159: killed | exact 159 | victims victims | place Seoul | cause crowd crush
There were no casualties among the peacekeepers, but three local guards were captured by the attackers.
  > no: casualties | exact 0 | victims peacekeepers | modality negated
  > three: detained | exact 3 | victims local guards | actor attackers
Lightning kills nine in Bihar
  > nine: killed | exact 9 | place Bihar | cause Lightning
`;
