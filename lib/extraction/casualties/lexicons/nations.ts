/**
 * Countries and territories (UN members and observers, ISO 3166, and the names the press uses) with the adjective of
 * each: "Israel" and "Israeli" may both be an actor, and only the first a place.
 */
const NATIONS = `Afghanistan:Afghan Albania:Albanian Algeria:Algerian Angola:Angolan Argentina:Argentine,Argentinian
Armenia:Armenian Australia:Australian Austria:Austrian Azerbaijan:Azerbaijani,Azeri Bahrain:Bahraini
Bangladesh:Bangladeshi Belarus:Belarusian Belgium:Belgian Benin:Beninese Bhutan:Bhutanese Bolivia:Bolivian
Bosnia:Bosnian Botswana:Botswanan Brazil:Brazilian Britain:British Bulgaria:Bulgarian Burma:Burmese Burundi:Burundian
Cambodia:Cambodian Cameroon:Cameroonian Canada:Canadian Chad:Chadian Chechnya:Chechen Chile:Chilean China:Chinese
Colombia:Colombian Congo:Congolese Croatia:Croatian Cuba:Cuban Cyprus:Cypriot Denmark:Danish Djibouti:Djiboutian
Ecuador:Ecuadorean,Ecuadorian Egypt:Egyptian England:English Eritrea:Eritrean Estonia:Estonian Ethiopia:Ethiopian
Fiji:Fijian Finland:Finnish France:French Gabon:Gabonese Gambia:Gambian Gaza:Gazan Georgia:Georgian Germany:German
Ghana:Ghanaian Greece:Greek Guatemala:Guatemalan Guinea:Guinean Guyana:Guyanese Haiti:Haitian Honduras:Honduran
Hungary:Hungarian Iceland:Icelandic India:Indian Indonesia:Indonesian Iran:Iranian Iraq:Iraqi Ireland:Irish
Israel:Israeli Italy:Italian Jamaica:Jamaican Japan:Japanese Jordan:Jordanian Kashmir:Kashmiri Kazakhstan:Kazakh
Kenya:Kenyan Kosovo:Kosovar Kurdistan:Kurdish Kuwait:Kuwaiti Kyrgyzstan:Kyrgyz Laos:Laotian Latvia:Latvian
Lebanon:Lebanese Liberia:Liberian Libya:Libyan Lithuania:Lithuanian Macedonia:Macedonian Madagascar:Malagasy
Malawi:Malawian Malaysia:Malaysian Mali:Malian Malta:Maltese Mauritania:Mauritanian Mexico:Mexican Moldova:Moldovan
Mongolia:Mongolian Montenegro:Montenegrin Morocco:Moroccan Mozambique:Mozambican Myanmar:Burmese Namibia:Namibian
Nepal:Nepalese,Nepali Netherlands:Dutch Nicaragua:Nicaraguan Niger:Nigerien Nigeria:Nigerian Norway:Norwegian
Oman:Omani Pakistan:Pakistani Palestine:Palestinian Panama:Panamanian Paraguay:Paraguayan Peru:Peruvian
Philippines:Philippine,Filipino Poland:Polish Portugal:Portuguese Qatar:Qatari Romania:Romanian Russia:Russian
Rwanda:Rwandan Salvador:Salvadoran,Salvadorean Scotland:Scottish Senegal:Senegalese Serbia:Serbian Singapore:Singaporean
Slovakia:Slovak Slovenia:Slovenian Somalia:Somali Somaliland:Somalilander Spain:Spanish Sudan:Sudanese
Suriname:Surinamese Sweden:Swedish Switzerland:Swiss Syria:Syrian Taiwan:Taiwanese Tajikistan:Tajik
Tanzania:Tanzanian Thailand:Thai Tibet:Tibetan Tigray:Tigrayan Togo:Togolese Tunisia:Tunisian Turkey:Turkish
Turkiye:Turkish Turkmenistan:Turkmen Uganda:Ugandan Ukraine:Ukrainian Uruguay:Uruguayan Uzbekistan:Uzbek
Vanuatu:Vanuatuan Venezuela:Venezuelan Vietnam:Vietnamese Wales:Welsh Yemen:Yemeni Zambia:Zambian
Zimbabwe:Zimbabwean America:American Europe:European Africa:African Asia:Asian Crimea:Crimean Darfur:Darfuri
Soviet:Soviet Yugoslavia:Yugoslav`;

/** People of a nation who are not called by its adjective with an s. */
const PEOPLES =
  "spaniard spaniards swede swedes dane danes pole poles turk turks finn finns scot scots briton britons irishman irishmen englishman englishmen frenchman frenchmen dutchman dutchmen welshman filipino filipinos filipina argentines japanese chinese vietnamese portuguese lebanese nepalese senegalese sudanese burmese congolese maltese taiwanese togolese swiss ulsterman afghani afghanis salvadorans uzbeks kazakhs tajiks serb serbs croat croats slovak bosniak bosniaks arab arabs berber berbers gazan gazans israelis iraqis pakistanis yemenis saudi saudis emirati emiratis azeris thais czech czechs greek greeks new-zealander kiwis";

export const COUNTRIES = new Set<string>();
export const ADJECTIVES = new Set<string>();
/** Words for people of a nation: "Syrians", "a Briton". */
export const NATIONALS = new Set<string>(PEOPLES.split(" "));
/** The country a name or an adjective stands for: "israeli" → "israel". */
export const COUNTRY_OF = new Map<string, string>();

for (const entry of NATIONS.toLowerCase().split(/\s+/)) {
  const [country = "", adjectives = ""] = entry.split(":");
  COUNTRIES.add(country);
  COUNTRY_OF.set(country, country);
  for (const adjective of adjectives.split(",")) {
    ADJECTIVES.add(adjective);
    COUNTRY_OF.set(adjective, country);
    if (/(an|i|er|ese|ot|ch|ar|z|k|h|ard)$/.test(adjective) && !/(sh|ch|ese)$/.test(adjective)) {
      NATIONALS.add(adjective);
      NATIONALS.add(`${adjective}s`);
    }
  }
}
for (const adjective of "us u.s. u.s uk u.k. american-led us-led u.s.-led saudi-led saudi north-korean south-korean emirati czech serb croat ulster arab western allied nato coalition government".split(
  " ",
))
  ADJECTIVES.add(adjective);
for (const country of "us u.s. usa u.s uk u.k. uae korea arabia lanka zealand faso leone emirates kingdom guinea-bissau states".split(
  " ",
))
  COUNTRIES.add(country);
