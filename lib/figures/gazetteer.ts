import { COUNTRY_OF } from "@/lib/extraction/casualties/lexicons/nations";

/**
 * Places that lie in a country or territory, by the names reports use: capitals, and towns that casualty reports name often.
 * Not complete and never will be: what it does not know is judged by the words of the two texts. Public geography (GeoNames).
 */
const INSIDE = `gaza:rafah,jabalia,jabaliya,nuseirat,khan younis,khan yunis,deir al-balah,beit lahia,beit lahiya,beit hanoun,al-mawasi,gaza city
west bank:jenin,nablus,hebron,ramallah,tulkarm,bethlehem,jericho
israel:tel aviv,haifa,sderot,ashkelon,beersheba,beeri,be'eri,jerusalem,ashdod
lebanon:beirut,tyre,sidon,tripoli,baalbek,nabatieh,dahiyeh,bekaa
syria:damascus,aleppo,homs,hama,idlib,raqqa,deir ezzor,latakia,daraa,ghouta
iraq:baghdad,mosul,basra,erbil,kirkuk,fallujah,ramadi,najaf,karbala
iran:tehran,isfahan,mashhad,kerman,shiraz,tabriz
yemen:sanaa,sana'a,aden,hodeidah,taiz,marib,saada
ukraine:kyiv,kiev,kharkiv,odesa,odessa,mariupol,dnipro,lviv,donetsk,luhansk,kherson,zaporizhzhia,bucha,kramatorsk
russia:moscow,belgorod,kursk,st petersburg,dagestan,grozny
afghanistan:kabul,kandahar,herat,mazar-i-sharif,kunduz,jalalabad,kunar,nangarhar,helmand,paktika
pakistan:islamabad,karachi,lahore,peshawar,quetta,rawalpindi,balochistan,punjab,sindh
india:delhi,new delhi,mumbai,kolkata,chennai,bengaluru,manipur,kerala,gujarat,assam,odisha
turkey:ankara,istanbul,izmir,gaziantep,antakya,hatay,kahramanmaras,adana,diyarbakir
morocco:rabat,marrakech,marrakesh,casablanca,al haouz
libya:derna,benghazi,misrata
egypt:cairo,alexandria,giza,sinai
sudan:khartoum,omdurman,darfur,el fasher,el geneina,nyala,port sudan
ethiopia:addis ababa,mekelle,tigray,amhara,oromia
somalia:mogadishu,kismayo,hargeisa
kenya:nairobi,mombasa,garissa
nigeria:abuja,lagos,kano,maiduguri,borno,plateau,kaduna
congo:kinshasa,goma,bukavu,beni,ituri,north kivu
mali:bamako,gao,timbuktu
niger:niamey
myanmar:yangon,mandalay,naypyidaw,rakhine,sagaing
indonesia:jakarta,sulawesi,java,sumatra,aceh,bali,palu,lombok
philippines:manila,mindanao,cebu,marawi,leyte
japan:tokyo,osaka,ishikawa,noto,wajima,kumamoto
china:beijing,shanghai,sichuan,gansu,tibet,wuhan
nepal:kathmandu,jajarkot,pokhara
bangladesh:dhaka,chittagong
mexico:mexico city,acapulco,ciudad juarez
haiti:port-au-prince
brazil:brasilia,rio grande do sul,bahia,minas gerais,amazonas,pernambuco,rio de janeiro,sao paulo,porto alegre,petropolis
france:paris,nice,marseille
britain:london,manchester,england,scotland,wales
spain:madrid,barcelona,valencia
italy:rome,genoa,amatrice
germany:berlin,munich,hanau
poland:warsaw
austria:vienna
romania:bucharest
hungary:budapest
greece:athens
portugal:lisbon
malawi:lilongwe,blantyre
mozambique:maputo
tanzania:dar es salaam
uganda:kampala
thailand:bangkok
vietnam:hanoi
taiwan:taipei,hualien
malaysia:kuala lumpur
algeria:algiers
tunisia:tunis
jordan:amman
saudi arabia:riyadh,mecca,jeddah
peru:lima
chile:santiago
colombia:bogota
venezuela:caracas
australia:canberra,sydney
us:washington,new york,texas,california,florida,lewiston,maine,maui,lahaina,hawaii,las vegas,uvalde,chicago`;

/** Names of one place under another. */
const SAME: Record<string, string> = {
  palestine: "gaza",
  palestinian: "gaza",
  palestinians: "gaza",
  hamas: "gaza",
  gazan: "gaza",
  "west bank": "west bank",
  saudi: "saudi arabia",
  saudis: "saudi arabia",
  arabia: "saudi arabia",
  "saudi arabia": "saudi arabia",
  us: "us",
  america: "us",
  american: "us",
  "united states": "us",
  pentagon: "us",
  british: "britain",
  uk: "britain",
  english: "britain",
  turkiye: "turkey",
  burma: "myanmar",
  burmese: "myanmar",
  kremlin: "russia",
  hezbollah: "lebanon",
  houthi: "yemen",
  houthis: "yemen",
  taliban: "afghanistan",
};

const CONTAINER = new Map<string, string>();
for (const line of INSIDE.split("\n")) {
  const [country = "", names = ""] = line.split(":");
  for (const name of names.split(",")) CONTAINER.set(name, country);
}

/** The country or territory a lower-case name or adjective stands for: "israeli" → "israel", "rafah" → "gaza". */
export function countryOf(name: string): string | null {
  const known = SAME[name] ?? CONTAINER.get(name) ?? COUNTRY_OF.get(name) ?? null;
  return known === null ? null : (SAME[known] ?? known);
}

/** Whether a lower-case name is that of a place inside a country, not of the country. */
export function isInCountry(name: string): boolean {
  return CONTAINER.has(name);
}

/** Every country or territory that a name (of a place, of a source) mentions: by name, adjective or a place inside it. */
export function countriesIn(name: string): Set<string> {
  const words = name
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .replace(/\bu\.s\.?/g, "us")
    .split(/[^\p{L}\p{N}'-]+/u)
    .flatMap((word) => [word, ...(word.includes("-") ? word.split("-") : [])]);
  const phrases = words.flatMap((word, i) => [
    word,
    `${word} ${words[i + 1] ?? ""}`,
    words.slice(i, i + 3).join(" "),
    words.slice(i, i + 4).join(" "),
  ]);
  return new Set(phrases.map(countryOf).filter((country) => country !== null));
}
