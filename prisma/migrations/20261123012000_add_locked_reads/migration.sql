-- A lock and then a look, in one trip to the database. Each query of such a function sees what was committed before it: what the
-- lock waited for is there. One statement with both would look as it was before the wait.
CREATE FUNCTION attest_begin_operation(asked uuid) RETURNS SETOF operations LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(asked::text, 0));
  RETURN QUERY SELECT * FROM operations WHERE id = asked;
END $$;

-- Whether claims of a kind need two people, held until the transaction ends; a new rule takes the same lock alone.
CREATE FUNCTION attest_hold_policy(kind text, policy_lock bigint) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(policy_lock);
  RETURN coalesce((SELECT kind = ANY (p.two_people) FROM review_policies p ORDER BY p.number DESC LIMIT 1), false);
END $$;
