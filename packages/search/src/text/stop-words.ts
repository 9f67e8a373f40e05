import { fold } from "./words.ts";

/**
 * Words that say nothing about what is looked for: articles, prepositions, pronouns, auxiliaries, and the words of
 * which questions are made. Only what stands in questions is listed; a word that could be a topic is not.
 */
const lists = {
  en: `a about all also am an and any are as at be because been before being between but by can could did do does doing don for from
    get gets give happen happened happens had has have having he her here him his how i if in into is isn it its just know let like ll many may me
    might more most much must my need needs no not of on one or other our out over please re s shall she should show so some such t
    tell than that the their them then there these they thing things this those through to too under up us use used ve very want wants was way
    actually already always anyone anything away ever every everybody everyone explain find first found got happening
    instead keep kind know least less long look looking made make makes mean means never next nobody now only people please possible put
    question real really right said same say says see seen side since somebody someone something still stuff sure take takes tell tells thank thanks
    true try trying two versus vs want wanted yet
    we were what when where whether which who whom whose why will with without would you your`,
  fr: `a ai aller alors bien encore jamais parce pendant toujours tres ait as au aucun aussi aux avec avez avons c ce cela celle celui ces cet cette ceux chez comme comment d dans de des du elle
    elles en entre es est et etre eu faire fait faut font il ils j je l la le les leur leurs lui m ma mais me mes moi mon n ne ni nos
    notre nous on ont cherche chercher trop veulent voudrais voudrait ou où par pas peut peuvent plus pour pourquoi près qu quand que quel quelle quelles quels qui quoi s sa sans se
    sera ses si son sont sous sur t ta te tes toi ton tous tout toute toutes tu un une veut vers veux vos votre vous y à été être`,
  es: `a al entonces nada nunca siempre tengo tiene tienen algo alguna algunas alguno algunos ante cada como con cual cuales cuando cuanta cuantas cuanto cuantos cuál cuáles cuándo
    cuánta cuántas cuánto cuántos cómo de del desde donde dónde e el ella ellas ellos en entre era es esa esas ese eso esos esta estas
    este esto estos está están fue ha han hasta hay la las le les lo los me mi mis muy más ni no nos nosotros o otra otro para pero por
    porque puede pueden qué que quien quienes quién quiénes se sea ser si sin sobre son su sus sí también te tiene tienen tu tus un una
    unas uno unos busco necesito necesita quiere quieren quiero usted ustedes y ya yo`,
  ar: `أن أو أي أين أنا أنت إلى إذا إن إنها إنه التي الذي الذين الى ان او اين به بها بين تكون ثم حول خلال ذلك ذا عبر عن عند على علي
    عليها عليه ف في فيه فيها قد كان كانت كل كم كما كيف لا لدى لم لماذا لكن لن له لها لهم ليس ما ماذا متى مثل مع من منذ منها منه
    اريد نريد يريد بسبب بلا بدون بعد قبل يعني نحن نحو هؤلاء هذا هذه هل هم هو هي و وفي ولا وما ومن يا يكون يمكن`,
} as const;

const sets: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(lists).map(([language, words]) => [language, new Set(fold(words).split(/\s+/))]),
);

/** Whether a folded word is a stop word of that language. */
export function isStopWord(word: string, language: string): boolean {
  return sets[language]?.has(word) ?? false;
}
