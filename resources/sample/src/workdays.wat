;; The sample's component: counts the working days (Monday to Friday) of a stretch of days.
;; Built with: jco parse workdays.wat -o ../dist/dist/main.wasm
(component
  (core module $counter
    ;; weekday: 0 is Monday. Whole weeks hold five working days; of the rest, each day is looked at.
    (func (export "workdays") (param $weekday i32) (param $days i32) (result i32)
      (local $count i32)
      (local $rest i32)
      (local.set $count (i32.mul (i32.div_u (local.get $days) (i32.const 7)) (i32.const 5)))
      (local.set $rest (i32.rem_u (local.get $days) (i32.const 7)))
      (block $done
        (loop $next
          (br_if $done (i32.eqz (local.get $rest)))
          (if (i32.lt_u (i32.rem_u (local.get $weekday) (i32.const 7)) (i32.const 5))
            (then (local.set $count (i32.add (local.get $count) (i32.const 1)))))
          (local.set $weekday (i32.add (local.get $weekday) (i32.const 1)))
          (local.set $rest (i32.sub (local.get $rest) (i32.const 1)))
          (br $next)))
      (local.get $count)))
  (core instance $instance (instantiate $counter))
  (func (export "workdays") (param "weekday" u32) (param "days" u32) (result u32)
    (canon lift (core func $instance "workdays"))))
