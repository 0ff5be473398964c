import { describe } from "vitest";
import { testHits, testRefusals } from "./dated";

describe("names and numbers made like dates", () => {
  testRefusals([
    "The Sixth of October Bridge in Cairo was closed.",
    "They drove through 6th of October City.",
    "The July 14 Bridge was bombed.",
    "The April 6 Youth Movement called a strike.",
    "Black September hijacked the plane.",
    "The Friday Mosque in Herat was hit.",
    "The phone number is 02-1948-2000.",
    "They fired 1500-2000 rounds.",
    "Between 1500 and 2000 people marched.",
    "A crowd of 2000 gathered.",
    "The toll is above 2000.",
    "The toll rose to 1948.",
    "It measures 1990 x 2010 mm.",
    "See footnote 1999.",
    "Bus 1914 crashed.",
    "Windows 2000 was used.",
    "He paid 1999 shekels.",
    "He ran the distance in 9.58 seconds.",
    "60 Minutes aired the interview.",
    "The 12 May have fled.",
    "Now, let us be clear.",
    "Every now and then, shells fall.",
    "The Arab Spring failed.",
    "The Summer Olympics were boycotted.",
    "Winter coats were handed out.",
    "In the fall of Saigon, many were lost.",
    "Psalm 23:4 was read.",
    "The 162nd Division entered.",
    "Unit 504 questioned him.",
    "COVID-19 killed 1,900 people there.",
    "An AK-47 and an F-16 were shown.",
    "The Hundred Days Offensive is studied.",
    "The Thirty Years' War is studied.",
    "Second Lieutenant Cohen was killed.",
    "The Easter bunny came.",
    "He came at the eleventh hour.",
  ]);

  testHits([
    "In [1948|1948] and again in [1967|1967] families fled.",
    "The [1967|1967] war is studied.",
    "The Six-Day War of [1967|1967] is studied.",
    "Vision [2030|2030] was announced.",
    "The World Cup [2018|2018] was held there.",
    "The toll reached 1948 on [Friday|2023-11-03].",
    "The ministry put the toll at 9,770 on [Sunday|2023-11-05].",
  ]);
});

describe("days known by their date", () => {
  testHits(
    [
      "The [October 7|2023-10-07] attack killed about 1,200 people.",
      "Some 250 were seized in the attack on [October 7|2023-10-07].",
      "At least 45,000 people have been killed in Gaza since [October 7|2023-10-07].",
      "The [September 11|2001-09-11] attacks were recalled.",
      "The [October 7|2024-10-07] concert was a success.",
    ],
    "2025-01-15",
  );
});

describe("ranges", () => {
  testHits([
    "Between [October 7|2023-10-07] and [November 4|2023-11-04], 9,488 people were killed.",
    "From [November|2022-11] to [March|2023-03] it rained.",
    "The truce runs from [7 a.m. Friday|2023-11-10T07:00] to [7 a.m. Tuesday|2023-11-14T07:00].",
    "From [Saturday|2023-10-28] to [Tuesday|2023-10-31], 60 people were killed.",
    "From [Friday|2023-11-03] to [Sunday|2023-11-05], 60 people were killed.",
    "The report covers the period from [1 January|2022-01-01] to [31 December 2022|2022-12-31].",
    "Patrols ran from [November|2010-11] to [March 2011|2011-03].",
    "In [January-March 2023|2023-01/2023-03], 80 died.",
    "It lasted from [6pm on September 16|2023-09-16T18:00] until [8am on September 18|2023-09-18T08:00].",
    "The war lasted from [1980|1980] to [1988|1988].",
    "The season of [1776|1776]-[77|1777] was cold.",
  ]);
});
