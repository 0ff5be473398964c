import { describe, expect, it } from "vitest";
import type { AttributionClaim } from "@/lib/extraction/schema";
import { attributionsOf } from "./read";

type Stance = AttributionClaim["stance"];

const HITS: [string, Stance][] = [
  ["The army denied that its jets had hit the school.", "denies"],
  ["The army denied hitting the school.", "denies"],
  ["The army has denied any role in the blast.", "denies"],
  ["The ministry rejected the claim.", "denies"],
  ["The ministry rejected reports that its stores were empty.", "denies"],
  ["The embassy dismissed the report as a forgery.", "denies"],
  ["The premier refuted the figures.", "denies"],
  ["The group refused to release the captives.", "denies"],
  ["The union disputes the ministry's count.", "denies"],
  ["“We did not fire,” the colonel denied.", "denies"],
  ["Lebanon accused Israel of shelling the village.", "accuses"],
  ["The rebels accuse the army of looting.", "accuses"],
  ["Both sides blamed each other for the fire.", "accuses"],
  ["The governor blames the contractors for the collapse.", "accuses"],
  ["The army was accused by residents of burning the crops.", "accuses"],
  ["The council, accusing the company of fraud, closed the mine.", "accuses"],
  ["The UN warned that fuel would run out.", "warns"],
  ["The UN warned of famine.", "warns"],
  ["The general warned against a hasty march.", "warns"],
  ["“Winter will be hard,” the agency warned.", "warns"],
  ["Doctors cautioned that the count was not final.", "warns"],
  ["The militia threatened to close the road.", "warns"],
  ["The group claimed responsibility for the attack.", "claims-responsibility"],
  ["A rebel faction claimed the attack.", "claims-responsibility"],
  ["The bombing was claimed by a rebel faction.", "claims-responsibility"],
  ["Rockets claimed by the militia fell on the base.", "claims-responsibility"],
  ["The group has claimed full responsibility for the ambush.", "claims-responsibility"],
  ["The mayor asked whether the dam was safe.", "asks"],
  ["The mayor asked for more tents.", "asks"],
  ["“Who will rebuild it?” the widow asked.", "asks"],
  ["The UN urged both sides to stop.", "asks"],
  ["The group said the ministry was slow, a charge the ministry rejects.", "denies"],
  ["It is feared that the dam will burst.", "believes"],
  ["It was reported that the dam had burst.", "asserts"],
  ["The mayor wondered aloud whether the dam was safe.", "asks"],
  ["The mayor told residents to boil their water.", "asks"],
  ["Prosecutors allege that the mayor took bribes.", "accuses"],
  ["Police believe the fire was set but say nobody is held.", "believes"],
  ["The UN called for a ceasefire.", "asks"],
  ["The UN called on both sides to stop.", "asks"],
  ["The union demanded an apology.", "asks"],
  ["The senator questioned whether the count was right.", "asks"],
  ["Officials fear that the toll will climb.", "believes"],
  ["Rescuers believe that forty people are still inside.", "believes"],
  ["The family hopes that he is alive.", "believes"],
  ["Analysts expect that the front will hold.", "believes"],
  ["Police suspect that the fire was set.", "believes"],
  ["Doctors think the wounds came from shells.", "believes"],
  ["The minister said the port was open.", "asserts"],
  ["The group claimed that it had taken the hill.", "asserts"],
  ["The study found that wells had dried up.", "asserts"],
  ["The court ruled out a retrial, the clerk said.", "asserts"],
];

/** Words of denial, blame or warning that belong to the thing reported, not to the reporting: the stance stays plain. */
const PLAIN: string[] = [
  "The minister said the army had denied nothing.",
  "The minister said the claims were false.",
  "The minister said the warning came late.",
  "The minister said nobody was to blame.",
  "Police said the accused man had fled.",
  "Police said a threat had been phoned in.",
  "The mayor said the question was open.",
  "The mayor announced a rescue plan.",
  "The agency reported that fears were growing.",
  "The agency noted that hopes had faded.",
  "“I deny nothing,” the clerk said.",
  "“We warned them,” the engineer said.",
  "“They accused us,” the farmer said.",
  "“I believe him,” the nurse said.",
  "According to police, the suspect denied the charge.",
  "According to doctors, the warning came too late.",
  "The ministry confirmed the ban.",
  "The envoy stressed that the talks would go on.",
  "The envoy added that nobody had walked out.",
  "The company insisted that the dam was sound.",
  "The group claimed to have shot down a drone.",
  "The group claimed that the bridge was mined.",
];
const NOTHING: string[] = [
  "The denial came on Monday.",
  "The warning was ignored.",
  "An accusing finger is no proof.",
  "The blame lies elsewhere.",
  "Threats are common in the valley.",
  "No group has claimed the attack.",
  "Nobody has claimed responsibility.",
  "The question is open.",
  "The fear of fire is old.",
  "Hopes of a truce faded.",
  "The suspect was seen near the gate.",
  "The claim was paid in full.",
  "The rejected parcels were burned.",
  "The expected storm did not come.",
  "Believers gathered in the square.",
  "The demand was met.",
  "The dispute is about water.",
  "The refused shipment lay on the pier.",
  "Doubts remain.",
  "The appeal was heard in May.",
];

describe("how a source stands to what it reports", () => {
  it.each(HITS)("%s → %s", (text, stance) => {
    expect(attributionsOf(text).map((claim) => claim.stance)).toContain(stance);
  });

  it.each(PLAIN)("asserts only: %s", (text) => {
    const [first] = attributionsOf(text);
    expect(first?.stance).toBe("asserts");
  });

  it.each(NOTHING)("nothing is reported: %s", (text) => {
    expect(attributionsOf(text).map((claim) => claim.text)).toEqual([]);
  });
});
