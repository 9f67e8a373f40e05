import { take as english } from "./en.ts";

/** The same in Arabic. */
export const take = {
  ...english,
  feedAllText: "كل جديد في البوابة: القصص والحالات والدروس والموارد والمصطلحات وأجزاء الخطة.",
  feedObjective: "الهدف {code}، {title}: ما جُرِّب وما تُعُلِّم",
  feedObjectiveText: "القصص والحالات والدروس والموارد والمصطلحات المتصلة بالهدف {code} من الخطة أو بجزء منه.",
  cardAlt: "رسم: خطوط خريطة بحرية خلف الكلمات «{title}».",
  cardNote: "قراءة مستقلة للخطة الاستراتيجية للمنظمة الدولية للهجرة من 2024 إلى 2028",
};
