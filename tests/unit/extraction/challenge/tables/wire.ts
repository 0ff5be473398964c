/** Agency reports: a lead, a figure or two, who says so. Published on Wednesday, 15 May 2024. */
export const WIRE = `
A suicide bomber blew himself up outside a bank in Kandahar on Monday, killing at least 21 people and wounding 50 others, most of them civilians, a hospital official said.
  > 21: killed | at-least 21 | victims people | place Kandahar
  > 50: injured | exact 50 | civilian mostly-civilian | place Kandahar
  @ Monday: 2024-05-13
  " a hospital official | said | A suicide bomber blew himself up outside a bank in Kandahar on Monday, killing at least 21 people and wounding 50 others, most of them civilians | kind medical
Shelling of the market in Kostiantynivka killed 17 people, among them a six-year-old girl, and left 32 in hospital, the regional governor wrote on Telegram.
  > 17: killed | exact 17 | victims people | place Kostiantynivka | cause Shelling
  > a: killed | exact 1 | civilian civilian | partOf 0
  > 32: injured | exact 32
  " the regional governor | wrote | Shelling of the market in Kostiantynivka killed 17 people, among them a six-year-old girl, and left 32 in hospital | kind official
The military said its aircraft had struck a training camp, killing between 60 and 70 fighters. Residents told Reuters the dead were herders and their families.
  > 60 and 70: killed | range 60-70 | victims fighters | civilian combatant
  " The military | said | its aircraft had struck a training camp, killing between 60 and 70 fighters | kind military
  " Residents | told | the dead were herders and their families | kind witness
Gunmen on motorbikes attacked three villages in Niger's Tillabéri region on Sunday, killing about 40 people, four security sources said.
  > 40: killed | about 40 | victims people | actor Gunmen
  @ Sunday: 2024-05-12
  " four security sources | said | Gunmen on motorbikes attacked three villages in Niger's Tillabéri region on Sunday, killing about 40 people
Nine people were killed and more than 200 detained when police broke up protests in Dakar, according to the Red Cross.
  > Nine: killed | exact 9 | victims people | place Dakar
  > 200: detained | more-than 200 | place Dakar
  " the Red Cross | according to | Nine people were killed and more than 200 detained when police broke up protests in Dakar | kind ngo
The toll from Saturday's landslide in Papua New Guinea has climbed to 54, with as many as 300 people still missing, the provincial administrator said on Tuesday.
  > 54: killed | exact 54 | cause landslide | place Papua New Guinea
  > 300: missing | up-to 300 | victims people
  @ Saturday: 2024-05-11
  @ Tuesday: 2024-05-14
  " the provincial administrator | said | The toll from Saturday's landslide in Papua New Guinea has climbed to 54, with as many as 300 people still missing | kind official
An Israeli strike on a house in Nuseirat killed 15 members of one family, nine of them children, medics said.
  > 15: killed | exact 15 | civilian civilian | place Nuseirat | cause strike | actor Israeli
  > nine: killed | exact 9 | victims children | civilian civilian | partOf 0
  " medics | said | An Israeli strike on a house in Nuseirat killed 15 members of one family, nine of them children | kind medical
Two peacekeepers were killed and a third seriously wounded by a roadside bomb near Kidal, the UN mission said in a statement. No group has claimed the attack.
  > Two: killed | exact 2 | victims peacekeepers | cause roadside bomb | place Kidal
  > a third: injured | exact 1 | cause roadside bomb
  " the UN mission | said | Two peacekeepers were killed and a third seriously wounded by a roadside bomb near Kidal | kind un
Fewer than ten bodies have been recovered from the wreck of the ferry, which went down with 143 people on board; rescuers fear that up to 90 may have drowned.
  > ten: killed | at-most 10
  > 90: killed | up-to 90 | modality possible
  " rescuers | fear | that up to 90 may have drowned | stance believes
The ministry of health in Gaza said at least 35,173 Palestinians had been killed and 79,061 wounded in the war since October 7.
  > 35,173: killed | at-least 35173 | victims Palestinians | figure cumulative | since 2023-10-07 | cause war
  > 79,061: injured | exact 79061 | figure cumulative | since 2023-10-07
  @ October 7: 2023-10-07
  " The ministry of health in Gaza | said | at least 35,173 Palestinians had been killed and 79,061 wounded in the war since October 7 | kind government
The army said on Friday that it had lost 13 soldiers in the ambush, while the rebels claimed to have killed more than 30.
  > 13: killed | exact 13 | victims soldiers | civilian combatant | cause ambush
  > 30: killed | more-than 30
  @ Friday: 2024-05-10
  " The army | said | that it had lost 13 soldiers in the ambush | kind military
  " the rebels | claimed | to have killed more than 30 | kind armed-group
A passenger bus and a fuel tanker collided in Sindh, leaving 18 dead, including six women, and 25 with burns.
  > 18: killed | exact 18 | place Sindh
  > six: killed | exact 6 | victims women | civilian civilian | partOf 0
  > 25: injured | exact 25
The blast, which police blamed on a gas leak, wounded eight, two of them critically.
  > eight: injured | exact 8 | cause blast
  > two: injured | exact 2 | partOf 0
Four migrants died and some 15 are unaccounted for after a dinghy capsized off Lampedusa, the Italian coastguard said on Thursday.
  > Four: killed | exact 4 | victims migrants | civilian civilian | place Lampedusa
  > 15: missing | about 15 | civilian civilian | place Lampedusa
  @ Thursday: 2024-05-09
  " the Italian coastguard | said | Four migrants died and some 15 are unaccounted for after a dinghy capsized off Lampedusa
Police in Nairobi fired on demonstrators, killing no fewer than five and injuring scores, the Kenya Medical Association said.
  > five: killed | at-least 5 | place Nairobi | actor Police
  > scores: injured | vague 20
  " the Kenya Medical Association | said | Police in Nairobi fired on demonstrators, killing no fewer than five and injuring scores
Floods in the south of Brazil have killed 149 people and driven 538,000 from their homes since late April.
  > 149: killed | exact 149 | victims people | cause Floods | figure cumulative
  > 538,000: displaced | exact 538000 | figure cumulative
A Russian drone hit a minibus in Kherson, killing its driver and wounding four passengers, the prosecutor's office said.
  > four: injured | exact 4 | victims passengers | civilian civilian | place Kherson | actor Russian
  " the prosecutor's office | said | A Russian drone hit a minibus in Kherson, killing its driver and wounding four passengers
The avalanche buried eleven climbers; seven were dug out alive and four bodies have been found.
  > four: killed | exact 4
Hospitals in Port-au-Prince have received 22 bodies since Sunday, and aid groups say 5,000 people have fled the district.
  > 22: killed | exact 22 | place Port-au-Prince | figure cumulative | since 2024-05-12
  > 5,000: displaced | exact 5000 | victims people
  @ Sunday: 2024-05-12
  " aid groups | say | 5,000 people have fled the district | kind ngo
A court official confirmed that 12 men had been hanged at dawn for the 2019 attack, in which 31 people died.
  > 12: killed | exact 12 | victims men
  > 31: killed | exact 31 | victims people | cause attack
  @ 2019: 2019
  " A court official | confirmed | that 12 men had been hanged at dawn for the 2019 attack, in which 31 people died | kind official
`;
