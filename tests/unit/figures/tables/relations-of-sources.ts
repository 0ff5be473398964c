import { about, atLeast, between, moreThan, upTo } from "@/tests/support/figures";
import { fire, gaza, ministry, on, type RelationTable, stated } from "./relation-case";

/** Whose as-of is later, and do the ranges overlap: the definitions one by one. */
export const RELATIONS_OF_SOURCES: RelationTable[] = [
  {
    title: "one source",
    cases: [
      [
        "the same number on the same day is the same",
        { n: 9770, ...gaza, said: ministry },
        { n: 9770, ...gaza, said: ministry },
        ["same"],
      ],
      [
        "the same number printed a week later is the same",
        { n: 9770, ...gaza, said: ministry, ...stated("2023-11-05") },
        { n: 9770, ...gaza, said: ministry, ...stated("2023-11-05"), ...on("2023-11-12") },
        ["same"],
      ],
      [
        "at least a number and the number are the same",
        { ...atLeast(9770), ...gaza, said: ministry },
        { n: 9770, ...gaza, said: ministry },
        ["same"],
      ],
      [
        "later and higher is an update",
        { n: 9770, ...gaza, said: ministry, ...on("2023-11-05") },
        { n: 10022, ...gaza, said: ministry, ...on("2023-11-06") },
        ["update"],
      ],
      [
        "later and higher is an update, even where open ranges overlap",
        { ...atLeast(9770), ...gaza, said: ministry, ...on("2023-11-05") },
        { ...atLeast(10022), ...gaza, said: ministry, ...on("2023-11-06") },
        ["update"],
      ],
      [
        "the as-of decides, not the day of print",
        { n: 9770, ...gaza, said: ministry, ...stated("2023-11-05"), ...on("2023-11-20") },
        { n: 10022, ...gaza, said: ministry, ...stated("2023-11-06"), ...on("2023-11-07") },
        ["update"],
      ],
      [
        "an earlier one in second place makes the update inverse",
        { n: 10022, ...gaza, said: ministry, ...on("2023-11-06") },
        { n: 9770, ...gaza, said: ministry, ...on("2023-11-05") },
        ["update", "inverse"],
      ],
      [
        "later and lower is a revision: the killed stay counted",
        { ...atLeast(1400), said: "Israeli officials", ...on("2023-10-20") },
        { ...about(1200), said: "Israeli officials", ...on("2023-11-10") },
        ["revision"],
      ],
      [
        "later and lower is a revision for the injured too",
        { harm: "injured", n: 80, said: "police", ...on("2024-02-03") },
        { harm: "injured", n: 64, said: "police", ...on("2024-02-05") },
        ["revision"],
      ],
      [
        "later and lower is an update for the missing",
        { harm: "missing", n: 1300, said: "the governor", ...on("2023-08-14") },
        { harm: "missing", n: 850, said: "the governor", ...on("2023-08-20") },
        ["update"],
      ],
      [
        "later and lower is an update for the displaced",
        { harm: "displaced", n: 90000, said: "the migration agency", ...on("2024-01-10") },
        { harm: "displaced", n: 61000, said: "the migration agency", ...on("2024-02-20") },
        ["update"],
      ],
      [
        "later and lower is an update for the detained",
        { harm: "detained", n: 200, said: "police", ...on("2024-01-10") },
        { harm: "detained", n: 150, said: "police", ...on("2024-01-11") },
        ["update"],
      ],
      [
        "upwards with the word for a mistake is a revision",
        { n: 60, said: "the coroner", ...on("2024-10-01") },
        { n: 75, said: "the coroner", ...on("2024-10-02"), sentence: "The coroner corrected the toll to 75." },
        ["revision"],
      ],
      [
        "up from an earlier count is an update",
        { n: 60, said: "the coroner", ...on("2024-10-01") },
        { n: 75, said: "the coroner", ...on("2024-10-02"), sentence: "The coroner put the toll at 75, up from 60." },
        ["update"],
      ],
      [
        "one incident, told on two days, is ordered by when it was said",
        { n: 9, ...fire, said: "fire service", statementDays: ["2024-02-03"] },
        { n: 11, ...fire, said: "fire service", statementDays: ["2024-02-04"] },
        ["update"],
      ],
      [
        "one incident, printed on two days, is ordered by print",
        { n: 9, ...fire, said: "fire service", ...on("2024-02-03") },
        { n: 11, ...fire, said: "fire service", ...on("2024-02-04") },
        ["update"],
      ],
      [
        "two numbers of one moment contradict each other",
        { n: 9, ...fire, said: "fire service" },
        { n: 11, ...fire, said: "fire service" },
        ["contradiction"],
      ],
      [
        "two numbers of one moment agree when both can be true",
        { ...atLeast(9), ...fire, said: "fire service" },
        { n: 11, ...fire, said: "fire service" },
        ["same"],
      ],
      [
        "morning and evening of one day are two moments",
        { n: 9, said: "police", ...on("2024-02-03T08:00:00Z") },
        { n: 11, said: "police", ...on("2024-02-03T19:00:00Z") },
        ["update"],
      ],
      [
        "two zones can make one evening later than a morning",
        { n: 11, said: "police", ...on("2024-02-03T23:00:00-05:00") },
        { n: 9, said: "police", ...on("2024-02-04T02:00:00Z") },
        ["update", "inverse"],
      ],
    ],
  },
  {
    title: "two sources",
    cases: [
      ["one number is the same", { n: 31, said: "police" }, { n: 31, said: "the interior ministry" }, ["same"]],
      [
        "ranges that overlap on one day agree",
        { ...atLeast(30), said: "police" },
        { n: 36, said: "the Red Cross" },
        ["same"],
      ],
      ["about covers five per cent", { ...about(200), said: "the coastguard" }, { n: 208, said: "the navy" }, ["same"]],
      [
        "ranges that do not overlap on one day contradict each other",
        { n: 471, said: ministry },
        { ...between(100, 300), said: "US intelligence" },
        ["contradiction"],
      ],
      [
        "at least 1,400 and about 1,200 on one day contradict each other",
        { ...atLeast(1400), said: "police" },
        { ...about(1200), said: "the army" },
        ["contradiction"],
      ],
      [
        "two exact figures one apart contradict each other",
        { n: 14, said: "police" },
        { n: 15, said: "the hospital" },
        ["contradiction"],
      ],
      [
        "up to and more than contradict each other",
        { ...upTo(20), said: "the district office" },
        { ...moreThan(40), said: "the Red Cross" },
        ["contradiction"],
      ],
      [
        "no one and two contradict each other",
        { n: 0, modality: "negated", said: "the governor" },
        { n: 2, said: "the hospital" },
        ["contradiction"],
      ],
      [
        "one incident printed on two days is still one moment",
        { n: 471, eventDays: ["2023-10-17"], said: ministry, ...on("2023-10-18") },
        { ...between(100, 300), eventDays: ["2023-10-17"], said: "US intelligence", ...on("2023-10-19") },
        ["contradiction"],
      ],
      [
        "a later and higher count is an update by another",
        { n: 48, said: "police", ...on("2024-01-02") },
        { n: 94, said: "the regional government", ...on("2024-01-05") },
        ["update", "other"],
      ],
      [
        "a later and lower count is an update by another too",
        { n: 94, said: "police", ...on("2024-01-02") },
        { n: 48, said: "the Red Cross", ...on("2024-01-05") },
        ["update", "other"],
      ],
      [
        "a later and different count is an update though the open ranges overlap",
        { ...atLeast(48), said: "police", ...on("2024-01-02") },
        { n: 94, said: "the Red Cross", ...on("2024-01-05") },
        ["update", "other"],
      ],
      [
        "a later and equal count is the same",
        { n: 48, said: "police", ...on("2024-01-02") },
        { n: 48, said: "the Red Cross", ...on("2024-01-05") },
        ["same"],
      ],
      [
        "nobody named is the publisher",
        { n: 9, publisher: "Hill Post" },
        { n: 12, publisher: "Coast Gazette" },
        ["contradiction"],
      ],
      [
        "nobody named by one publisher is one source",
        { n: 9, publisher: "Hill Post", ...on("2024-01-02") },
        { n: 12, publisher: "Hill Post", ...on("2024-01-03") },
        ["update"],
      ],
      [
        "who denies a number contradicts who says it",
        { n: 40, said: "the rebels" },
        { n: 40, modality: "denied", said: "the army" },
        ["contradiction"],
      ],
      [
        "who denies another number contradicts nobody",
        { n: 12, said: "the rebels" },
        { n: 40, modality: "denied", said: "the army" },
        null,
      ],
    ],
  },
];
