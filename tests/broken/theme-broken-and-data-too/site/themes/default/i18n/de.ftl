all_ministries: Alle Ressorts
