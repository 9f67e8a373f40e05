import { learned as english } from "./en.ts";

/** What translated pages say of cases, lessons and the rest; those pages themselves are in English alone so far. */
export const learned = {
  ...english,
  library: "المكتبة",
  learnedHere: "ما جُرِّب وما تُعُلِّم",
  learnedAll: "عرض الكل: {n}",
  caseCount: { one: "حالة واحدة", two: "حالتان", few: "{n} حالات", other: "{n} حالة" },
  lessonCount: { one: "درس واحد", two: "درسان", few: "{n} دروس", other: "{n} درسا" },
  storyCount: { one: "قصة واحدة", two: "قصتان", few: "{n} قصص", other: "{n} قصة" },
  resourceCount: { one: "مورد تعلم واحد", two: "موردا تعلم", few: "{n} موارد تعلم", other: "{n} مورد تعلم" },
  termCount: { one: "مصطلح واحد", two: "مصطلحان", few: "{n} مصطلحات", other: "{n} مصطلحا" },
};
