-- Who signs at a clinic, and until when their certificates hold: read for the alarms.
CREATE INDEX "signed_document_clinic_id_at_idx" ON "signed_document"("clinic_id", "at" DESC);
