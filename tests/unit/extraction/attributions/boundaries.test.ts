import { describe, expect, it } from "vitest";
import { readMarked } from "@/tests/support/marked-spans";
import { attributionsOf, linesOf } from "./read";

/** The one attribution of a sentence, marked in it, and its mode. */
const HITS: [string, "direct" | "indirect" | "mixed"][] = [
  ["[The fire]{content}, [according to]{cue} [the fire chief]{source}, [broke out at dawn]{content}.", "indirect"],
  ["[Of the ships]{content}, [it]{source} [said]{cue}, [two were empty]{content}.", "indirect"],
  ["[The minister]{source} [shot back]{cue}, [“I chose to serve.”]{content}", "direct"],
  ["As [the mayor]{source} [put it]{cue}, [“The river does not wait.”]{content}", "direct"],
  ["[In the words of]{cue} [one farmer]{source}, [“the sky fell in.”]{content}", "direct"],
  ["[The crowd]{source} [chanted]{cue}, [“Lock them up!”]{content} as the car passed.", "direct"],
  [
    "In a statement released on Friday, [the mayor]{source} reacted to the news, [saying]{cue}: [“The port is shut.”]{content}",
    "direct",
  ],
  ["[“Anybody else,”]{content} [said]{cue} [another]{source}.", "direct"],
  ["[Israel's military]{source} [said]{cue} in a post on X [that the port was shut]{content}.", "indirect"],
  ["[The port was shut]{content}, [the harbour safety centre]{source} [said]{cue} on Tuesday.", "indirect"],
  ["[The children]{content}, [their teacher]{source} [said]{cue} later, [had been told to run]{content}.", "indirect"],
  [
    "[The high commissioner for refugees, Filippo Grandi]{source}, [called]{cue} [the closure “a mistake”]{content}.",
    "mixed",
  ],
  ["[The mayor]{source} [dismissed]{cue} [as “fake” a video of the fire]{content}.", "mixed"],
  ["[The ministry]{source} summoned the envoy and [expressed]{cue} [“deep concern”]{content}.", "mixed"],
  [
    "He fled, although [villagers]{source} [said]{cue} [a farmer, his wife and their sons were killed]{content}.",
    "indirect",
  ],
  ["In a letter to the council [the judge]{source} [said]{cue} [the port was shut]{content}.", "indirect"],
  ["Speaking to reporters in Rome [the pope]{source} [said]{cue} [peace was possible]{content}.", "indirect"],
  ["[The fire]{content}, [said]{cue} [investigators]{source}, [was no accident]{content}.", "indirect"],
  ["[“The port is shut,”]{content} [said]{cue} [a doctor at the harbour clinic]{source}.", "direct"],
  ["[“The port is shut,”]{content} [said]{cue} [two people close to the talks]{source}.", "direct"],
  [
    "[The port was shut]{content}, [the governor]{source} [said]{cue} in comments carried by the state agency.",
    "indirect",
  ],
  ["In a statement, [France, Germany and Britain]{source} [condemned]{cue} [the closure]{content}.", "indirect"],
  ["[The mayor]{source} [signalled]{cue} [the port would stay shut]{content}.", "indirect"],
  ["[Police]{source} [said]{cue} [a bridge fell into the river]{content}.", "indirect"],
  ["[A bridge fell into the river]{content}, [police]{source} [said]{cue}.", "indirect"],
  ["[A bridge fell into the river]{content}, [said]{cue} [the mayor of the town]{source}.", "indirect"],
  ["[The bridge]{content}, [police]{source} [said]{cue}, [had been closed since May]{content}.", "indirect"],
  ["[Police]{source} [said]{cue} on Tuesday [that a bridge fell into the river]{content}.", "indirect"],
  ["[The ministry]{source} [said]{cue} in a statement on Monday [that the port was shut]{content}.", "indirect"],
  ["[The ministry]{source} [announced]{cue} late on Friday [that the port was shut]{content}.", "indirect"],
  ["[The mayor]{source} [told]{cue} reporters in Sidon [that the port was shut]{content}.", "indirect"],
  ["[The mayor]{source} [told]{cue} them [the port was shut]{content}.", "indirect"],
  ["[“The port is shut,”]{content} [the mayor]{source} [said]{cue}.", "direct"],
  ["[“The port is shut,”]{content} [said]{cue} [the mayor]{source}, who had walked there.", "direct"],
  ['["The port is shut,"]{content} [the mayor]{source} [said]{cue} in a speech.', "direct"],
  ["[“The port is shut,”]{content} [the mayor]{source} [said]{cue}. [“It will stay shut.”]{content}", "direct"],
  ["[“The port,”]{content} [the mayor]{source} [said]{cue}, [“is shut until spring.”]{content}", "direct"],
  ["[The mayor]{source} [said]{cue}: [“The port is shut.”]{content}", "direct"],
  ["[The mayor]{source} [said]{cue}, [“The port is shut.”]{content}", "direct"],
  ["[“Who pays for this?”]{content} [the widow]{source} [asked]{cue}.", "direct"],
  ["[The mayor]{source} [said]{cue} [the port was “shut for good”]{content}.", "mixed"],
  ["[The mayor]{source} [warned]{cue} of [“a very long winter”]{content}.", "mixed"],
  ["[The mayor]{source} [called]{cue} [the closure “a mistake”]{content}.", "mixed"],
  ["[The rebels]{source} [accused]{cue} [the army of shelling the market]{content}.", "indirect"],
  ["[The army]{source} [denied]{cue} [shelling the market]{content}.", "indirect"],
  ["[The army]{source} [denied]{cue} [that it had shelled the market]{content}.", "indirect"],
  ["[The army]{source} [rejected]{cue} [the claim that it had shelled the market]{content}.", "indirect"],
  ["[The governor]{source} [vowed]{cue} [to rebuild the market]{content}.", "indirect"],
  ["[The governor]{source} [urged]{cue} [both sides to lay down their arms]{content}.", "indirect"],
  ["[The governor]{source} [called on]{cue} [both sides to lay down their arms]{content}.", "indirect"],
  ["[The governor]{source} [asked]{cue} [whether the road was safe]{content}.", "indirect"],
  ["[The governor]{source} [explained]{cue} [how the road would be cleared]{content}.", "indirect"],
  ["[According to]{cue} [the coast guard]{source}, [nine sailors were lost]{content}.", "indirect"],
  ["[Nine sailors were lost]{content}, [according to]{cue} [the coast guard]{source}.", "indirect"],
  ["[Nine sailors]{content}, [according to]{cue} [the coast guard]{source}, [were lost]{content}.", "indirect"],
  ["[The blast]{content} was [claimed]{cue} by [a group calling itself the Northern Front]{source}.", "indirect"],
  ["The hospital, which [officials]{source} [said]{cue} [treated 40 people]{content}, was hit on Monday.", "indirect"],
  ["[The baker]{source}, who lost his house in the fire, [said]{cue} [nobody came to help]{content}.", "indirect"],
  ["As [the agency]{source} [reported]{cue}, [the dam had cracked in May]{content}.", "indirect"],
  ["[The dam had cracked in May]{content}, as [the agency]{source} [reported]{cue}.", "indirect"],
  ["[Minister]{source}[:]{cue} [Talks will go on]{content}", "indirect"],
  ["[Toll rises to 90]{content}[:]{cue} [officials]{source}", "indirect"],
  ["[Flood kills nine]{content}, [say]{cue} [rescuers]{source}", "indirect"],
  ["[“The roof is gone.”]{content} , [the owner]{source} [said]{cue} .", "direct"],
  ["[Two officers briefed on the plan]{source} [said]{cue} [the raid had failed]{content}.", "indirect"],
  ["[The envoy]{source} [said]{cue} [talks – now in their third week – had stalled]{content}.", "indirect"],
  ["BEIRUT (AP) — [Three men drowned on Monday]{content}, [the coast guard]{source} [said]{cue}.", "indirect"],
  ["TRIPOLI, Nov 5 - [Three men drowned]{content}, [according to]{cue} [the coast guard]{source}.", "indirect"],
  ["[The ministry]{source} [put]{cue} [the number of wounded at 120]{content}.", "indirect"],
  ["[Survivors]{source} [described]{cue} [how the boat sank]{content}.", "indirect"],
  ["[“We can do this.”]{content} [—]{cue} [Angela Merkel]{source}, 2015", "direct"],
  ["[“It was never safe,”]{content} the nurse [snapped]{cue}.".replace("the nurse", "[the nurse]{source}"), "direct"],
  ["[The sign on the gate]{source} [read]{cue}: [“Keep out of here.”]{content}", "direct"],
  ["[She]{source} [said]{cue}, without proof, [that the road was mined]{content}.", "indirect"],
  [
    "[More than 50 people were killed]{content}, [two nurses and a local chief]{source} [told]{cue} Reuters.",
    "indirect",
  ],
  ["[The mayor]{source} [said]{cue} [it cost too much]{content}, although nobody had asked.", "indirect"],
];

/** Sentences in which nobody is said to have said anything. */
const NOTHING: string[] = [
  "Neither the ministry nor the police would say how many were held.",
  "There were nine cases of measles and two related closures.",
  "The ministry did not respond to that claim.",
  "Police would neither confirm nor deny it.",
  "The meeting began at 4:30 on Monday.",
  "The so-called “green line” divides the town.",
  "He was known as “the engineer” among his friends.",
  "The film “The Last Harvest” opened on Friday.",
  "The bank said goodbye to its branch in the village.",
  "It goes without saying that the road is closed.",
  "The report was published on Monday.",
  "Her book, “A Year by the Sea,” sold well.",
  "They marched past the “Bridge of Sighs” in silence.",
  "The ministry did not say how many people had died.",
  "The ministry did not comment.",
  "The spokesman declined to comment.",
  "The spokeswoman refused to answer.",
  "No group has claimed responsibility for the blast.",
  "Nobody said who had opened the gate.",
  "The statement is two pages long.",
  "A tell-tale crack ran along the wall.",
  "The state of the roads is poor.",
  "Reports of the storm reached the coast on Sunday.",
  "The army's report on the crash is due in June.",
  "The note was pinned to a door.",
  "Twelve people died and thirty were hurt.",
  "Rescue teams worked through the night.",
  "The call came at noon.",
  "The clock showed ten past nine.",
  "The charge exploded under a bridge.",
  "Claims worth two million dollars were paid.",
  "The demand for bread doubled.",
  "He read the letter twice.",
  "They began at dawn and finished at dusk.",
  "The order was carried out by two soldiers.",
  "The court found the keys in a drawer.",
  "She continued along the path to the well.",
  "The warning lights on the dam were broken.",
  "The sign is made of tin.",
  "The river threatened the lower town.",
  "The plan costs nine million euros.",
  "The answer lies in the archive.",
  "Neither side has commented.",
  "The minister's promise was broken within a week.",
  "A quote from the poem stands above the gate.",
  "The ’90s were hard for the port.",
  "The workers’ union met in the hall.",
];

describe("where a report begins and ends", () => {
  it.each(HITS)("%s", (marked, mode) => {
    const { text, spans } = readMarked(marked);
    const found = attributionsOf(text);
    expect(found).toHaveLength(1);
    const [only] = found;
    const of = (label: string) => spans.filter((span) => span.label === label).map((span) => span.text);
    expect(only?.content.map((span) => span.text)).toEqual(of("content"));
    expect([only?.source?.text, only?.cue?.text]).toEqual([of("source")[0], of("cue")[0]]);
    expect(only?.mode).toBe(mode);
  });

  it("carries a speaker on into a paragraph that is all quotation", () => {
    const found = attributionsOf("“We ran,” the baker said.\n\n“Then the roof fell on the others.”");
    expect(found.map((claim) => [claim.canonical, claim.cue?.text ?? null])).toEqual([
      ["baker", "said"],
      ["baker", null],
    ]);
  });

  it("joins a quotation left open with the next paragraph's", () => {
    const found = attributionsOf("“We ran,” the baker said. “It was dark.\n\n“Then the roof fell.”");
    expect(found).toHaveLength(1);
    expect(found[0]?.content).toHaveLength(3);
  });

  it("starts a report of its own where a new speaker or cue begins", () => {
    expect(linesOf("The army said it had left, but villagers said tanks stayed.")).toEqual([
      "The army | said | it had left",
      "villagers | said | tanks stayed",
    ]);
    expect(linesOf("The ministry said the port was shut and urged ships to turn back.")).toEqual([
      "The ministry | urged | ships to turn back",
      "The ministry | said | the port was shut",
    ]);
    expect(linesOf("Nine died, the ministry said, adding that ten were missing.")).toEqual([
      "the ministry | said | Nine died",
      "the ministry | adding | that ten were missing",
    ]);
  });

  it.each(NOTHING)("nothing is reported: %s", (text) => {
    expect(attributionsOf(text).map((claim) => claim.text)).toEqual([]);
  });
});
