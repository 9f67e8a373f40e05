/** Strings of the questions that found no answer: what the device keeps, and the mail that hands it on. */
export const unanswered = {
  unansweredTitle: "Questions without an answer on this device ({n})",
  unansweredText:
    "This browser alone keeps them, with the day and how often you asked. Nothing is sent by itself. If you pass them on, those who keep the portal see what is missing. Read them first: they are your own words.",
  unansweredTimes: { one: "asked once", other: "asked {n} times" },
  unansweredSave: "Save as a file",
  unansweredMail: "Write a mail",
  unansweredForget: "Forget them",
  unansweredSaved: "Saved. Send the file to those who keep the portal, if you like.",
  unansweredForgotten: "Forgotten. Nothing is kept.",
  unansweredSubject: "Questions without an answer",
  unansweredIntro: "The search had no answer to these. Please leave the lines as they are: a program reads them.",
  unansweredMore: {
    one: "{n} more question did not fit. The saved file has all.",
    other: "{n} more questions did not fit. The saved file has all.",
  },
};
