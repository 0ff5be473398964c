import { fire, gaza, ministry, on, type RelationTable } from "./relation-case";

/** What is inside what, what cannot be set against each other, and what is never related. */
export const RELATIONS_OF_SCOPE: RelationTable[] = [
  {
    title: "parts and scopes",
    cases: [
      [
        "a part the text names is inside",
        { n: 4, said: "officials" },
        { n: 3, partOf: "one", victimGroup: "children", said: "officials" },
        ["subset"],
      ],
      [
        "a part in first place makes it inverse",
        { n: 3, partOf: "two", victimGroup: "children", said: "officials" },
        { n: 4, said: "officials" },
        ["subset", "inverse"],
      ],
      [
        "a named group of one incident is inside",
        { n: 14, ...fire },
        { n: 5, victimGroup: "children", ...fire },
        ["subset"],
      ],
      [
        "a named group at another moment is another scope",
        { n: 9770, ...gaza, ...on("2023-11-05") },
        { n: 4104, victimGroup: "children", ...gaza, ...on("2023-11-06") },
        ["different-scope"],
      ],
      [
        "one group is compared with itself",
        { n: 4008, victimGroup: "children", ...gaza, said: ministry, ...on("2023-11-05") },
        { n: 4104, victimGroup: "children", ...gaza, said: ministry, ...on("2023-11-06") },
        ["update"],
      ],
      [
        "girls and children are one group of words",
        { n: 3, victimGroup: "girls", said: "police" },
        { n: 3, victimGroup: "children", said: "police" },
        ["same"],
      ],
      [
        "two groups are two scopes",
        { n: 4008, victimGroup: "children", ...gaza },
        { n: 2550, victimGroup: "women", ...gaza },
        ["different-scope"],
      ],
      [
        "four civilians and four people are one count",
        { n: 4, victimGroup: "civilians", said: "officials" },
        { n: 4, said: "officials" },
        ["same"],
      ],
      [
        "Palestinians are the people of the place, not a part",
        { n: 9770, victimGroup: "Palestinians", ...gaza, said: ministry },
        { n: 9770, ...gaza, said: ministry },
        ["same"],
      ],
      [
        "a smaller place is another scope of a total",
        { n: 120, figure: "cumulative", place: "Bangladesh" },
        { n: 23, figure: "cumulative", place: "northern Bangladesh" },
        ["different-scope"],
      ],
      [
        "a town is a smaller place than its country",
        { n: 41, place: "Ukraine", eventDays: ["2024-07-08"] },
        { n: 33, place: "Kyiv", eventDays: ["2024-07-08"] },
        ["different-scope"],
      ],
      [
        "a wider name for the place of one incident changes nothing",
        { n: 12, place: "Lahore", said: "police" },
        { n: 12, place: "Pakistan", said: "police" },
        ["same"],
      ],
      [
        "a total and the count of a period are two scopes",
        { n: 10569, ...gaza },
        { n: 241, figure: "period", place: "Gaza" },
        ["different-scope"],
      ],
      [
        "two days of one series are two scopes",
        { n: 241, figure: "period", place: "Gaza", ...on("2023-11-08") },
        { n: 243, figure: "period", place: "Gaza", ...on("2023-11-09") },
        ["different-scope"],
      ],
      [
        "one day of one series is compared",
        { n: 241, figure: "period", place: "Gaza", said: ministry },
        { n: 241, figure: "period", place: "Gaza", said: ministry },
        ["same"],
      ],
      [
        "totals since two days are two scopes",
        { n: 9770, ...gaza },
        { n: 12000, ...gaza, since: "2023-01-01" },
        ["different-scope"],
      ],
    ],
  },
  {
    title: "never related",
    cases: [
      ["the killed and the injured", { n: 12 }, { n: 12, harm: "injured" }, null],
      ["what is only possible", { n: 3000, modality: "possible" }, { n: 3000 }, null],
      ["a figure its own text takes back", { n: 1400, figure: "revision" }, { n: 1200 }, null],
    ],
  },
];
