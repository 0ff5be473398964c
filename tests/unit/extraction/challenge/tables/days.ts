/** Days, times and lengths of time. Published on Wednesday, 15 May 2024. */
export const DAYS = `
The court will hear the appeal on 3 June and rule before the summer recess.
  @ 3 June: 2024-06-03
  @ the summer: 2024-SU
Protesters gathered outside the ministry on Monday and are due back on Saturday.
  @ Monday: 2024-05-13
  @ Saturday: 2024-05-18
Heavy rain overnight closed the coast road, which reopened shortly after 7 a.m. on Wednesday.
  @ overnight: 2024-05-14TNI
  @ 7 a.m. on Wednesday: 2024-05-15T07:00
Sales rose 4% in the first quarter of 2024 from the same period last year, when a strike halted the plant for three weeks.
  @ the first quarter of 2024: 2024-Q1
  @ last year: 2023
  @ three weeks: P3W
KHARTOUM, May 14 – Shelling resumed in the capital late on Tuesday night after a two-day lull.
  @ May 14: 2024-05-14
  @ Tuesday night: 2024-05-14TNI
  @ two-day: P2D
The country has had no elected government since April 2021.
  @ April 2021: 2021-04
The ferry service, founded in the 1960s, ran every Sunday until the war and twice a week afterwards.
  @ the 1960s: 196X
  @ every Sunday: XXXX-WXX-7
  @ twice a week: P1W
He was jailed for 12 years in 2019 but released early last month.
  @ 12 years: P12Y
  @ 2019: 2019
  @ early last month: 2024-04
Talks broke down at about 1830 GMT on Tuesday and will resume the day after tomorrow.
  @ 1830 GMT on Tuesday: 2024-05-14T18:30Z
  @ the day after tomorrow: 2024-05-17
Between 2015 and 2020, some 3,000 people crossed each month.
  @ 2015: 2015
  @ 2020: 2020
  @ each month: P1M
Tuesday's vote came a week after the speaker resigned and six months before the general election.
  @ Tuesday: 2024-05-14
  @ a week: P1W
  @ six months: P6M
The hostages were taken on Oct. 7, 2023, and some were freed in late November.
  @ Oct. 7, 2023: 2023-10-07
  @ late November: 2023-11
On Christmas Eve the family fled across the border; by New Year's Day they were in a camp.
  @ Christmas Eve: 2023-12-24
  @ New Year's Day: 2024-01-01
A year ago today, the pier collapsed during a wedding.
  @ A year ago today: 2023-05-15
The blast went off just after noon on Sunday, 12 May.
  @ noon on Sunday, 12 May: 2024-05-12T12:00
The next parliamentary election is due in 2027, and the presidential vote next spring.
  @ 2027: 2027
  @ next spring: 2025-SP
The 30-year-old woman was last seen on the evening of 9 May, near the station.
  @ the evening of 9 May: 2024-05-09TEV
More than a decade of war has left the city in ruins, and now even the bakeries are closing.
  @ a decade: P10Y
  @ now: PRESENT_REF
At 3:45 pm yesterday a second avalanche came down; the search was called off this morning.
  @ 3:45 pm yesterday: 2024-05-14T15:45
  @ this morning: 2024-05-15TMO
The law of 4 August 1789 was read aloud on its 200th anniversary in 1989.
  @ 4 August 1789: 1789-08-04
  @ 1989: 1989
Production fell in February, recovered in March and is forecast to peak in August.
  @ February: 2024-02
  @ March: 2024-03
  @ August: 2024-08
The truce, which began at dawn on Friday, is due to expire at 07:00 GMT on Tuesday.
  @ dawn on Friday: 2024-05-10TMO
  @ 07:00 GMT on Tuesday: 2024-05-21T07:00Z
She was elected in March 2019, re-elected four years later and resigned last Thursday.
  @ March 2019: 2019-03
  @ four years later: 2023
  @ last Thursday: 2024-05-09
The two-week strike cost the port about 3 million euros a day.
  @ two-week: P2W
It was the deadliest attack in the country since November 2015.
  @ November 2015: 2015-11
Elections were due in December 2023 but will now be held later this year.
  @ December 2023: 2023-12
  @ now: PRESENT_REF
  @ later this year: 2024
The hospital has been without power for three days and could close within 48 hours.
  @ three days: P3D
  @ 48 hours: PT48H
Between 9 and 12 May, 40 villages were burned.
  @ 9: 2024-05-09
  @ 12 May: 2024-05-12
Born on 18 July 1918, he spent 27 years in prison.
  @ 18 July 1918: 1918-07-18
  @ 27 years: P27Y
The ship left Piraeus on 30/04/2024 and was hit on 2024-05-10.
  @ 30/04/2024: 2024-04-30
  @ 2024-05-10: 2024-05-10
This time last year the camp held 4,000 people.
  @ last year: 2023
The minister is expected in Ankara on Thursday for two days of talks.
  @ Thursday: 2024-05-16
  @ two days: P2D
Tuesday, 14 May: two shells hit the school. Wednesday: the school closed.
  @ Tuesday, 14 May: 2024-05-14
  @ Wednesday: 2024-05-15
The number of attacks doubled from 2021 to 2022 and again in the first half of this year.
  @ 2021: 2021
  @ 2022: 2022
  @ the first half of this year: 2024-H1
From Monday, buses will run every 20 minutes, seven days a week.
  @ Monday: 2024-05-20
  @ every 20 minutes: PT20M
The last survivor died in the 1990s; by the turn of the century the village was empty.
  @ the 1990s: 199X
The president will address the nation at 8:30 this evening, a day before the vote.
  @ 8:30 this evening: 2024-05-15T20:30
  @ a day: P1D
`;
