-- Who asks the question is hidden from a candidate until they have declared to be independent.
ALTER POLICY request_organisations_read ON request_organisations USING (
  app_has_role('coordinator') OR app_is_system() OR app_is_requester(request_id) OR app_holds_seat(request_id)
  OR app_has_invitation(request_id, ARRAY['cleared', 'accepted'])
  OR (NOT is_requester AND app_has_invitation(request_id, ARRAY['confidential'])));
