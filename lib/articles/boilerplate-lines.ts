/**
 * Whole lines that a site's furniture leaves in a copied article, by where they come from. Each stands for the whole
 * line: "share this" inside a sentence is prose.
 */
const FURNITURE: RegExp[] = [
  // comment forms
  /^leave a (?:reply|comment)(?: to .{1,60})?(?: cancel reply)?$/,
  /^cancel reply$/,
  /^(?:post|add|write) (?:a|your) (?:comment|reply)$/,
  /^join the (?:conversation|discussion)$/,
  /^your e-?mail address will not be published\b.{0,60}$/,
  /^required fields are marked.{0,10}$/,
  /^save my name,? e-?mail,? and (?:website|site url) in (?:this|my) browser\b.*$/,
  /^notify me of (?:follow-?up comments|new (?:posts|comments)).*$/,
  /^(?:name|e-?mail|comment|website)\s?\*$/,
  /^this site uses akismet to reduce spam\b.*$/,
  /^(?:\d+ )?comments? (?:are |section is )?(?:closed|off|disabled)(?: on .*)?\.?$/,
  /^(?:no comments yet|be the first to comment|view (?:all )?(?:the )?comments|view the discussion thread|(?:show|load) (?:more )?comments)\.?(?: \(\d+\))?$/,
  /^(?:log|sign) in to (?:leave|post|reply|comment)\b.{0,40}$/,
  /^you must be (?:logged|signed) in to (?:post|leave|comment)\b.{0,40}$/,
  // sharing
  /^share (?:this|the)(?: (?:article|story|post|page|news|video|entry|item|content))?(?: (?:on|via|with)\b.{0,40})?:?$/,
  /^share (?:on|via)\b.{0,40}:?$/,
  /^share:?$/,
  /^click to (?:share|print|email|e-mail)\b.{0,60}$/,
  /^(?:tweet|pin it|e-?mail|print|copy link|whatsapp|telegram|linkedin|facebook|twitter|reddit|pinterest)(?: (?:this|it|page|article|story))?$/,
  /^(?:facebook|twitter|whatsapp|e-?mail|telegram|linkedin|pinterest|print|share|x)(?: ?[|/•·,]? (?:facebook|twitter|whatsapp|e-?mail|telegram|linkedin|pinterest|print|share|x))+$/,
  /^like this:?$/,
  /^like (?:loading|this:? loading)(?:\.{3}|…)?$/,
  /^(?:please )?(?:follow|like|find) (?:us|.{1,40}) on (?:facebook|twitter|x|instagram|telegram|youtube|whatsapp|google news|social media)\b.{0,80}$/,
  // newsletters, subscriptions, apps
  /^(?:subscribe|sign up)(?: now| today| here)?(?: (?:to|for) (?:our|my|this|your|the (?:daily |weekly |morning |free )?newsletters?)\b.{0,80})?[.!]?$/,
  /^(?:get|receive) .{1,60} (?:in|to|delivered to) your inbox\b.{0,60}$/,
  /^download (?:our|the) .{0,40}\bapp\b.{0,60}$/,
  /^(?:already|not) a (?:subscriber|member)\?.{0,40}$/,
  /^enter your e-?mail(?: address)?\b.{0,60}$/,
  // what else to read
  /^(?:related|recommended|popular|trending|more|latest|top)(?: (?:articles?|stories|posts?|news|topics|coverage|content|reading|links|from .{1,40}))?:?$/,
  /^(?:you may|you might) (?:also )?(?:like|be interested in|have missed)\b.{0,20}$/,
  /^(?:read|see|watch) (?:more|also|next)(?:\s?[:|>»].{0,200})?$/,
  /^read (?:more|the full (?:story|article)|the original(?: article)?)(?: (?:at|on|about|from) .{1,60})?\.?$/,
  /^(?:previous|next|older|newer) (?:post|article|story|posts|entries)\b.{0,120}$/,
  /^(?:don['’]t miss|must read|most (?:read|popular|viewed|shared))$/,
  /^(?:story|article) continues (?:below|after)\b.{0,40}$/,
  /^continue reading(?: below| the main story)?\.?$/,
  // advertisements, notices, navigation
  /^(?:advertisements?|advertising|sponsored(?: content| links)?|promoted(?: content)?|ads? by .{1,40}|ad feedback|report this ad|paid content)$/,
  /^(?:skip to (?:main )?content|skip advert(?:isement)?|back to top|scroll to top|jump to (?:content|recipe)|main menu|toggle navigation)$/,
  /^(?:copyright\s?(?:©|\(c\)|:|(?:19|20)\d\d)|©|\(c\) ?(?:19|20)\d\d).{0,160}$/,
  /^.{0,100}\ball rights reserved\b.{0,100}$/,
  /^this (?:material|article|content) may not be (?:published|reproduced|copied)\b.{0,120}$/,
  /^(?:this (?:site|website)|we) uses? cookies\b.{0,200}$/,
  /^(?:accept (?:all )?cookies|cookie (?:policy|settings|preferences)|privacy policy|terms (?:of (?:use|service)|and conditions)|terms & conditions)$/,
  /^(?:please )?enable javascript\b.{0,100}$/,
  /^(?:filed under|tagged(?: (?:with|as))?|tags|categories|posted in|topics)\s?:.{0,200}$/,
];

/** The longest line the patterns look at: furniture is short, and a long line is prose. */
const LONGEST = 320;

export function isBoilerplateLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  const plain = line.trim().toLowerCase();
  return FURNITURE.some((pattern) => pattern.test(plain));
}
