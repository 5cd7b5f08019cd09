-- The desk writes what search knows, with each publication; readers read it.
GRANT SELECT, INSERT, UPDATE, DELETE ON article_hits, article_countries, article_agreements, sign_in_attempts
  TO entente_desk;--> statement-breakpoint
GRANT SELECT ON article_hits, article_countries, article_agreements TO entente_reader;
