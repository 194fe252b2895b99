-- The answer of whoever is asked is the portal's to write, after it has judged who answers: staff and citizens may ask,
-- and give up waiting, whatever a query of theirs says.
REVOKE UPDATE ON consent FROM emhana_citizen, emhana_staff;
GRANT UPDATE (state, decided_at) ON consent TO emhana_citizen, emhana_staff;

DROP POLICY staff ON consent;
CREATE POLICY staff ON consent FOR SELECT TO emhana_staff USING (clinic_id = (SELECT app_clinic()));
CREATE POLICY staff_keep ON consent FOR INSERT TO emhana_staff
    WITH CHECK (clinic_id = (SELECT app_clinic()) AND (kind <> 'asked-of-subject' OR state = 'asked'));
CREATE POLICY staff_end ON consent FOR UPDATE TO emhana_staff
    USING (clinic_id = (SELECT app_clinic()) AND state = 'asked')
    WITH CHECK (clinic_id = (SELECT app_clinic()) AND state = 'over');
DROP POLICY citizen_end ON consent;
CREATE POLICY citizen_end ON consent FOR UPDATE TO emhana_citizen
    USING (asker_id = (SELECT app_person()) AND state = 'asked')
    WITH CHECK (asker_id = (SELECT app_person()) AND state = 'over');
DROP POLICY citizen_ask ON consent;
CREATE POLICY citizen_ask ON consent FOR INSERT TO emhana_citizen
    WITH CHECK (EXISTS (SELECT FROM request WHERE request.id = consent.request_id AND request.clinic_id = consent.clinic_id)
        AND CASE WHEN kind = 'asked-of-subject' THEN asker_id = (SELECT app_person()) AND state = 'asked' AND subject_id IS NULL
            ELSE kind = 'given-in-request' AND asker_id IS NULL AND subject_id = ANY ((SELECT my_people())::uuid[]) END);
