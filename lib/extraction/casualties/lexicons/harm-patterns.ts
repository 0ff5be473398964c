import type { Harm, HarmForm } from "./harm-words";

/** "were flown to a hospital", "needed hospital treatment". */
const CARRIED = ["taken", "rushed", "flown", "airlifted", "ferried", "transported", "evacuated", "transferred"];
const NEEDED = ["needed", "needing", "required", "requiring"];
const CARE = [
  "hospital treatment",
  "medical treatment",
  "medical attention",
  "hospital care",
  "hospitalisation",
  "hospitalization",
];

/** "they were brought up dead", "two came back wounded": how somebody was found, or came home. */
const BROUGHT = ["recovered", "retrieved", "picked", "hauled", "brought", "pulled", "dug", "carried", "taken"];
const CAME = ["came back", "came home", "returned", "limped home"];

/** "lost an eye", "has lost one or both legs". */
const LIMBS = ["leg", "legs", "arm", "arms", "limb", "limbs", "eye", "eyes", "eyesight", "sight", "foot", "hand"];

/** "plunged to their deaths". */
const TO_DEATH = [
  "fell",
  "fallen",
  "plunged",
  "jumped",
  "leapt",
  "leaped",
  "slipped",
  "tumbled",
  "swept",
  "hurled",
  "dragged",
  "hurtled",
  "thrown",
  "pushed",
  "sent",
  "dived",
  "crashed",
  "drove",
  "rode",
  "went",
];

/** Phrases of harm that are made of a few verbs and a few ends each. */
export const HARM_PATTERNS: [phrase: string, harm: Harm, form: HarmForm][] = [
  ...TO_DEATH.flatMap((verb): [string, Harm, HarmForm][] => [
    [`${verb} to * death`, "killed", "agentless"],
    [`${verb} to * deaths`, "killed", "agentless"],
  ]),
  ...CARRIED.flatMap((verb): [string, Harm, HarmForm][] => [
    [`${verb} to hospital`, "injured", "past"],
    [`${verb} to hospitals`, "injured", "past"],
    [`${verb} to * hospital`, "injured", "past"],
    [`${verb} to * hospitals`, "injured", "past"],
  ]),
  ...NEEDED.flatMap((verb) =>
    CARE.map((care): [string, Harm, HarmForm] => [`${verb} ${care}`, "injured", "agentless"]),
  ),
  ...BROUGHT.flatMap((verb): [string, Harm, HarmForm][] => [
    [`${verb} dead`, "killed", "past"],
    [`${verb} up dead`, "killed", "past"],
    [`${verb} out dead`, "killed", "past"],
  ]),
  ...CAME.flatMap((verb): [string, Harm, HarmForm][] => [
    [`${verb} wounded`, "injured", "agentless"],
    [`${verb} injured`, "injured", "agentless"],
    [`${verb} dead`, "killed", "agentless"],
  ]),
  ...LIMBS.flatMap((limb): [string, Harm, HarmForm][] => [
    [`lost * ${limb}`, "injured", "agentless"],
    [`lost ${limb}`, "injured", "agentless"],
    [`lost one or both ${limb}`, "injured", "agentless"],
    [`lost the use of * ${limb}`, "injured", "agentless"],
  ]),
];
