/** What the audit says where no words were asked. Readers are shown it in their own language (cabinet.whoSaw.ownStep). */
export const OWN_STEP = 'Іс бойынша өз қадамын орындау / выполнение своего шага по делу';
