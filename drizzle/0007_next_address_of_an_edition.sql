ALTER TABLE "editions" ADD COLUMN "next_slug" text;--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "next_kind" "article_kind";--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "next_language" text;