/** Headlines, tickers and live blogs, where words are dropped. Published on Wednesday, 15 May 2024. */
export const HEADLINES = `
Blast at Kabul mosque kills 12, wounds dozens
  > 12: killed | exact 12 | cause Blast
  > dozens: injured | vague 12
At least 40 dead in Nigeria market fire, say officials
  > 40: killed | at-least 40 | cause fire
  " officials | say | At least 40 dead in Nigeria market fire
Toll in Kerala landslides passes 200, scores missing
  > 200: killed | more-than 200 | cause landslides
  > scores: missing | vague 20
Seven killed in Bogotá bus plunge
  > Seven: killed | exact 7 | place Bogotá
Army: 30 militants killed in border raid
  > 30: killed | exact 30 | victims militants | civilian combatant
  " Army | : | 30 militants killed in border raid | kind military
Libya: 20 migrants found dead in desert
  > 20: killed | exact 20 | victims migrants | civilian civilian
“We heard three bombs”: survivors describe raid that killed 19
  > 19: killed | exact 19 | cause raid
Quake death toll jumps to 1,037
  > 1,037: killed | exact 1037 | cause Quake
Hundreds feared dead as dam bursts
  > Hundreds: killed | vague 100 | modality possible
No deaths, 14 injured in Tokyo train derailment
  > No: killed | exact 0 | modality negated
  > 14: injured | exact 14 | place Tokyo
UN: more than 70 civilians killed in Sudan in a week
  > 70: killed | more-than 70 | victims civilians | civilian civilian | place Sudan
  @ a week: P1W
  " UN | : | more than 70 civilians killed in Sudan in a week | kind un
Two soldiers, five rebels dead in Ituri clashes
  > Two: killed | exact 2 | victims soldiers | civilian combatant
  > five: killed | exact 5 | victims rebels | civilian combatant
Gunman kills four at Texas mall before being shot dead by police
  > four: killed | exact 4 | place Texas mall
14:05 – The governor of Belgorod says three people have been injured by falling debris.
  > three: injured | exact 3 | victims people | cause falling debris
  " The governor of Belgorod | says | three people have been injured by falling debris | kind official
17:30 Death toll now at nine. Rescue teams are still searching for two missing workers.
  > nine: killed | exact 9
  > two: missing | exact 2 | victims workers | civilian civilian
UPDATE 3 – Three dead, one missing after helicopter crashes off Norway
  > Three: killed | exact 3 | place Norway
  > one: missing | exact 1 | place Norway
What we know so far: six people have died and at least 33 are in hospital after the stadium crush in Abidjan.
  > six: killed | exact 6 | victims people | place Abidjan
  > 33: injured | at-least 33 | place Abidjan
Correction: an earlier version of this post said nine people had died. The correct number is seven.
  > nine: killed | exact 9 | victims people | figure revision
  > seven: killed | exact 7
Thousands flee as wildfire nears Fort McMurray; no injuries reported
  > Thousands: displaced | vague 1000
  > no: injured | exact 0 | modality negated
French troops kill top jihadist, 3 others in Sahel
  > 3: killed | exact 3 | place Sahel | actor French troops
Iran arrests 12 over Kerman bombing that killed 94
  > 12: detained | exact 12
  > 94: killed | exact 94 | cause bombing
`;
