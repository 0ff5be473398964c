import { describe, expect, it } from "vitest";
import type { AttributionClaim } from "@/lib/extraction/schema";
import { attributionsOf } from "../attributions/read";

const KINDS: [AttributionClaim["sourceKind"], string[]][] = [
  [
    "person",
    [
      "Sergei Lavrov",
      "Foreign Minister Sergei Lavrov",
      "A fisherman's wife",
      "The lawyer",
      "A 26-year-old beautician",
      "Professor Stephen Hawking",
    ],
  ],
  [
    "official",
    [
      "Officials",
      "Israeli officials",
      "Police",
      "The mayor",
      "A US official",
      "The prime minister",
      "Two senators",
      "Security officials",
      "One of the officials",
      "Rescue workers",
      "A local councillor",
      "Lebanon's Greek counterpart",
    ],
  ],
  [
    "government",
    [
      "Lebanon",
      "Moscow",
      "The White House",
      "The health ministry",
      "The ministry of health",
      "The government",
      "The embassy",
      "The US State Department",
      "France and Germany",
    ],
  ],
  [
    "military",
    [
      "The army",
      "Israel's military",
      "The US Pentagon",
      "The IDF",
      "An army spokesman",
      "Military officials",
      "The navy",
      "Nato",
      "The coastguard",
      "A spokesman for the army",
    ],
  ],
  [
    "armed-group",
    [
      "Hamas",
      "Hezbollah",
      "The Islamic State group",
      "The rebels",
      "The armed group",
      "A Hamas spokesman",
      "Rebel commanders",
      "The militia",
      "The Houthis",
    ],
  ],
  [
    "medical",
    [
      "Doctors",
      "The hospital",
      "Hospital officials",
      "Medics",
      "A nurse",
      "The hospital's director",
      "The Sudan Doctors Network",
      "Medics and nurses",
    ],
  ],
  [
    "media",
    [
      "Reuters",
      "State television",
      "The newspaper",
      "Local media",
      "The news agency",
      "Al Jazeera",
      "The BBC",
      "Japan's NHK",
    ],
  ],
  [
    "ngo",
    [
      "The Red Cross",
      "Human Rights Watch",
      "Amnesty International",
      "A rights group",
      "Aid groups",
      "The head of the relief agency",
      "The rights group Viasna",
    ],
  ],
  ["un", ["The United Nations", "The UN", "Unicef", "A UN spokesman", "The UN human rights office", "UNRWA"]],
  ["witness", ["Witnesses", "Residents", "A survivor", "Villagers", "A resident of the camp", "Neighbours"]],
  [
    "anonymous",
    [
      "Sources",
      "A source close to the talks",
      "An unnamed official",
      "Two people briefed on the talks",
      "A person familiar with the matter",
    ],
  ],
];

describe("what sort of source speaks", () => {
  for (const [kind, sources] of KINDS) {
    it.each(sources)(`%s → ${kind}`, (source) => {
      const [found] = attributionsOf(`${source} said the road was shut.`);
      expect(found?.sourceKind).toBe(kind);
    });
  }

  it.each([
    "A senior official, speaking on condition of anonymity, said the road was shut.",
    "The road was shut, said an official who was not authorised to speak to the press.",
    "Two officials, who asked not to be named, said the road was shut.",
  ])("whoever hides the name is anonymous: %s", (text) => {
    expect(attributionsOf(text)[0]?.sourceKind).toBe("anonymous");
  });

  it.each([
    ["Sergei Lavrov, asked about the condition of anonymity, said the road was shut.", "person"],
    ["The army said an unnamed man was shot.", "military"],
    ["Police said a doctor was held.", "official"],
    ["Doctors said a soldier was hurt.", "medical"],
    ["The ministry said Hamas had fired.", "government"],
    ["Witnesses said the army had fired.", "witness"],
  ])("what is said does not make the source: %s", (text, kind) => {
    expect(attributionsOf(text)[0]?.sourceKind).toBe(kind);
  });
});
