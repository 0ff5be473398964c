import { describe, expect, it } from "vitest";
import { attributionsOf } from "../attributions/read";

/** The canonical name of the last attribution's source. */
const HITS: [string, string][] = [
  ["The People's Defence Force said the road was shut.", "People's Defence Force"],
  ["The high commissioner for refugees, Filippo Grandi, called the closure “a mistake”.", "Filippo Grandi"],
  ["“It was loud,” said a nurse. She said the ward shook.", "nurse"],
  ["“It was loud,” recalled a farmer from the valley. He said the roof shook.", "farmer from the valley"],
  ["Tedros Adhanom Ghebreyesus spoke. The WHO chief said the wards were full.", "Tedros Adhanom Ghebreyesus"],
  ["France, Germany and Britain said the talks were over.", "France, Germany and Britain"],
  ["Prime Minister Rishi Sunak said the talks were over.", "Rishi Sunak"],
  ["Rishi Sunak met the press. Sunak said the talks were over.", "Rishi Sunak"],
  ["Rishi Sunak met the press. Mr Sunak said the talks were over.", "Rishi Sunak"],
  ["Rishi Sunak met the press. He said the talks were over.", "Rishi Sunak"],
  ["Prime Minister Rishi Sunak met the press. The prime minister said the talks were over.", "Rishi Sunak"],
  ["US Secretary of State Antony Blinken landed. The top US diplomat said the talks were over.", "Antony Blinken"],
  ["Secretary of State Antony Blinken landed. America's top diplomat said the talks were over.", "Antony Blinken"],
  ["Volodymyr Zelensky spoke at noon. The Ukrainian president said the town was free.", "Volodymyr Zelensky"],
  ["Ursula von der Leyen spoke at noon. “We will help,” she said.", "Ursula von der Leyen"],
  [
    "Iraqi Prime Minister Mohammed Shia al-Sudani spoke. Al-Sudani said the bases were safe.",
    "Mohammed Shia al-Sudani",
  ],
  ["Hezbollah chief Sayyed Hassan Nasrallah said that the front could widen.", "Sayyed Hassan Nasrallah"],
  ["Foreign Minister Sergei Lavrov spoke. The minister said the talks were over.", "Sergei Lavrov"],
  ["Sergei Lavrov, the foreign minister, spoke. The minister said the talks were over.", "Sergei Lavrov"],
  ["The foreign minister, Sergei Lavrov, said the talks were over.", "Sergei Lavrov"],
  ["Gen. Mark Milley testified. The general said the plan was sound.", "Mark Milley"],
  ["Mark Milley testified. “The plan was sound,” Milley said.", "Mark Milley"],
  ["Senator Ben Cardin spoke. The senator asked for more time.", "Ben Cardin"],
  ["UN Secretary-General Antonio Guterres spoke. The UN chief said time was short.", "Antonio Guterres"],
  ["President Joe Biden spoke. Biden said he trusted nobody's figures.", "Joe Biden"],
  ["Philippe Lazzarini, head of the agency, spoke. Lazzarini said stores were empty.", "Philippe Lazzarini"],
  ["Mr. Lavrov spoke first. Sergei Lavrov said the talks were over.", "Sergei Lavrov"],
  ["Angela Merkel met Emmanuel Macron. She said the talks were good.", "Angela Merkel"],
  ["Emmanuel Macron met Angela Merkel. Macron said the talks were good.", "Emmanuel Macron"],
  ["Benjamin Netanyahu spoke. “We will go on,” he said. “Nobody will stop us.”", "Benjamin Netanyahu"],
  ["Pope Francis spoke. The pope called for peace.", "Francis"],
  ["The Lebanese armed group Hezbollah said it had fired.", "Hezbollah"],
  ["The Iran-backed group Kataib Hezbollah said it had fired.", "Kataib Hezbollah"],
  ["Hezbollah fired. Hezbollah said it was a reply. The group said it would go on.", "Hezbollah"],
  ["A group calling itself the Army of the Coast said it had fired.", "Army of the Coast"],
  ["A militia called the Northern Front said it had fired.", "Northern Front"],
  ["The Gaza health ministry said 12 people died. The ministry said most were children.", "Gaza health ministry"],
  ["The Syrian Observatory for Human Rights said 14 people died.", "Syrian Observatory for Human Rights"],
  ["The United Nations said stores were empty. It said more would come.", "United Nations"],
  ["The US Pentagon said the base was hit.", "US Pentagon"],
  ["The White House said the letter had arrived.", "White House"],
  ["Human Rights Watch said the law was broken.", "Human Rights Watch"],
  ["The Israel Defense Forces fired. The IDF said two men were hit.", "Israel Defense Forces"],
  ["The World Health Organization met. The WHO said wards were full.", "World Health Organization"],
  ["Abdul-Malik al-Houthi spoke. Houthi said the group would strike.", "Abdul-Malik al-Houthi"],
  ["Its director-general, Tedros Adhanom Ghebreyesus, said wards were full.", "Tedros Adhanom Ghebreyesus"],
  ["An economist, Janet Yellen, said prices had risen.", "Janet Yellen"],
  ["An official who spoke to reporters said wards were full.", "official"],
  ["Lebanese officials said the strike killed four people.", "Lebanese officials"],
  ["A senior official said the talks were over.", "senior official"],
  ["Officials in the rebel-held port said stores were empty.", "Officials in the rebel-held port"],
  ["Lebanon accused Israel of shelling the village.", "Lebanon"],
  ["The news agency Wafa said the road was shut.", "Wafa"],
  ["Sergei Lavrov, who had flown in overnight, said the talks were over.", "Sergei Lavrov"],
];

/** Nobody to whom the words could point: they stay as they are, without an article. */
const KEPT: [string, string][] = [
  ["“Thank God,” she whispered.", "she"],
  ["“It was loud,” said a woman. He said the ward shook.", "He"],
  ["“It was loud,” said two nurses. He said the ward shook.", "He"],
  ["The top US diplomat said the talks were over.", "top US diplomat"],
  ["The Ukrainian president said the town was free.", "Ukrainian president"],
  ["The minister said the talks were over.", "minister"],
  ["Antony Blinken landed. The French foreign minister said the talks were over.", "French foreign minister"],
  ["Joe Biden spoke. A senator said the talks were over.", "senator"],
  ["Joe Biden spoke. One senator said the talks were over.", "One senator"],
  ["Joe Biden spoke. Two senators said the talks were over.", "Two senators"],
  ["Joe Biden spoke. Police said the road was shut.", "Police"],
  ["Joe Biden spoke. Doctors said the wards were full.", "Doctors"],
  ["Joe Biden spoke. Witnesses said tanks had fired.", "Witnesses"],
  ["Joe Biden spoke. Moscow said the talks were over.", "Moscow"],
  ["Joe Biden spoke. The army said the hill was quiet.", "army"],
  ["Joe Biden spoke. The ministry said the port was shut.", "ministry"],
  ["Joe Biden spoke. Biden's office said he was ill.", "Biden's office"],
  ["Joe Biden spoke. A spokesman for Biden said he was ill.", "spokesman for Biden"],
  ["Joe Biden spoke. The mayor's wife said he was ill.", "mayor's wife"],
  ["Joe Biden spoke. Residents of the camp said he was ill.", "Residents of the camp"],
  ["Joe Biden spoke. The union said he was ill.", "union"],
  ["Joe Biden spoke. A farmer said he was ill.", "farmer"],
  ["Joe Biden spoke. Iran's foreign minister said he was ill.", "Iran's foreign minister"],
  ["Joe Biden spoke. The Polish prime minister said he was ill.", "Polish prime minister"],
  ["Joe Biden spoke. Sources close to the talks said he was ill.", "Sources close to the talks"],
  ["Joe Biden spoke. Local media said he was ill.", "Local media"],
  ["Joe Biden spoke. Other leaders said he was ill.", "Other leaders"],
  ["Joe Biden spoke. Many said he was ill.", "Many"],
  ["Joe Biden spoke. Critics said he was ill.", "Critics"],
  ["Joe Biden spoke. The report said he was ill.", "report"],
  ["Joe Biden spoke. A poll found that he was ahead.", "poll"],
  ["Joe Biden spoke. Tehran denied that it was so.", "Tehran"],
  ["Joe Biden spoke. The court said he was ill.", "court"],
  ["“We heard a blast,” said a shopkeeper.", "shopkeeper"],
  ["“We heard a blast,” said one witness.", "one witness"],
  ["“We heard a blast,” she said.", "she"],
  ["“We heard a blast,” he said.", "he"],
  ["They said the road was shut.", "They"],
  ["It said the road was shut.", "It"],
  ["The hospital's director said the wards were full.", "hospital's director"],
  ["The head of the union said the strike would go on.", "head of the union"],
  ["An aide to the president said the talks were over.", "aide to the president"],
  ["The president's aide said the talks were over.", "president's aide"],
];

describe("whose words they are", () => {
  it.each(HITS)("%s → %s", (text, canonical) => {
    expect(attributionsOf(text).at(-1)?.canonical).toBe(canonical);
  });

  it("reads the full name from the headline", () => {
    expect(attributionsOf("Lavrov said the talks were over.", "Sergei Lavrov leaves Geneva").at(0)?.canonical).toBe(
      "Sergei Lavrov",
    );
  });

  it.each(KEPT)("resolves to nobody: %s", (text, canonical) => {
    expect(attributionsOf(text).at(-1)?.canonical).toBe(canonical);
  });
});
